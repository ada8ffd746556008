using StiArchive.Extraction;
using StiArchive.Papers;

namespace StiArchive.Parsing.Doubting;

/// <summary>Says what is missing from a paper, was concluded rather than read, or does not fit the rest of it.</summary>
internal static class DoubtFinder
{
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
            .. paper.Kind == PaperKind.JournalArticle ? MissingParts(paper) : [],
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
