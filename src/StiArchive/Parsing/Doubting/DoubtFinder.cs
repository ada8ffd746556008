using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>Says what is missing from a paper, was concluded rather than read, or does not fit the rest of it.</summary>
internal static class DoubtFinder
{
    private const int MostWordsInKeyword = 5;

    public static IEnumerable<Doubt> Find(Paper paper, ExtractedText text)
    {
        if (paper.Metadata.TitleZh is null)
        {
            yield return new Doubt(DoubtKind.TitleMissing, "", "");
        }

        if (paper.Metadata.Year is null)
        {
            yield return new Doubt(DoubtKind.YearUnknown, "", "");
        }
        else if (paper.Metadata.Year.Basis.Kind == BasisKind.Inferred)
        {
            yield return new Doubt(DoubtKind.YearInferred, "", paper.Metadata.Year.Basis.Evidence ?? "");
        }

        foreach (var broken in text.Broken)
        {
            yield return new Doubt(DoubtKind.BrokenEncoding, $"line {broken.LineNumber}", "");
        }

        IEnumerable<Doubt> found =
        [
            .. paper.Kind == PaperKind.JournalArticle ? PartsOfArticle(paper) : [],
            .. CitationDoubts.Find(paper),
            .. SectionNumberingDoubts.Find(paper),
            .. OddCharacterDoubts.Find(text),
            .. DoubledCharacterDoubts.Find(paper),
            .. OutOfScaleDoubts.Find(paper),
        ];
        foreach (var doubt in found)
        {
            yield return doubt;
        }
    }

    private static IEnumerable<Doubt> PartsOfArticle(Paper paper) =>
        MissingParts(paper).Concat(DoubtfulParts(paper.Metadata));

    /// <summary>Names that lack their other form where most have both, and keywords that no mark divides.</summary>
    private static IEnumerable<Doubt> DoubtfulParts(Metadata metadata)
    {
        var authors = metadata.Authors?.Value ?? [];
        var single = authors.Where(author => author.Zh is null || author.En is null).ToList();
        if (single.Count > 0 && single.Count < authors.Count)
        {
            yield return new Doubt(DoubtKind.Other, "authors", string.Join(", ", single.Select(Name)));
        }

        foreach (var keywords in new[] { metadata.KeywordsZh, metadata.KeywordsEn })
        {
            if (keywords?.Value is [var undivided] && Words(undivided) > MostWordsInKeyword)
            {
                yield return new Doubt(DoubtKind.Other, "keywords", undivided);
            }
        }
    }

    private static string Name(Author author) => author.Zh ?? author.En ?? "";

    /// <summary>Two Han characters are about a word.</summary>
    private static int Words(string text) => text.Count(c => c == ' ') + 1 + (text.Count(Characters.IsHan) / 2);

    private static IEnumerable<Doubt> MissingParts(Paper paper)
    {
        if (paper.Metadata.Authors is null)
        {
            yield return new Doubt(DoubtKind.AuthorsMissing, "", "");
        }

        if (paper.AbstractZh.Count + paper.AbstractEn.Count == 0)
        {
            yield return new Doubt(DoubtKind.AbstractMissing, "", "");
        }

        if (paper.Metadata.KeywordsZh is null && paper.Metadata.KeywordsEn is null)
        {
            yield return new Doubt(DoubtKind.KeywordsMissing, "", "");
        }

        if (paper.References is null)
        {
            yield return new Doubt(DoubtKind.ReferencesMissing, "", "");
        }
    }
}
