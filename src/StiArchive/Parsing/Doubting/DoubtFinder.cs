using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>Says what is missing from a paper, was concluded rather than read, or does not fit the rest of it.</summary>
internal static class DoubtFinder
{
    private const int MostWordsInKeyword = 5;

    public static IEnumerable<Doubt> Find(Paper paper, ExtractedText text) =>
        [
            .. Missing(paper.Metadata.TitleZh, DoubtKind.TitleMissing),
            .. Year(paper.Metadata.Year),
            .. text.Broken.Select(broken => new Doubt(
                DoubtKind.BrokenEncoding,
                EvidenceWords.Line(broken.LineNumber),
                ""
            )),
            .. paper.Kind == PaperKind.JournalArticle ? PartsOfArticle(paper) : [],
            .. CitationDoubts.Find(paper),
            .. SectionNumberingDoubts.Find(paper),
            .. OddCharacterDoubts.Find(text),
            .. DoubledCharacterDoubts.Find(paper),
            .. OutOfScaleDoubts.Find(paper),
        ];

    private static IEnumerable<Doubt> Missing(object? part, DoubtKind kind) =>
        part is null ? [new Doubt(kind, "", "")] : [];

    private static IEnumerable<Doubt> Year(Sourced<int>? year) =>
        year switch
        {
            null => [new Doubt(DoubtKind.YearUnknown, "", "")],
            { Basis: { Kind: BasisKind.Inferred } basis } => [new(DoubtKind.YearInferred, "", basis.Evidence ?? "")],
            _ => [],
        };

    private static IEnumerable<Doubt> PartsOfArticle(Paper paper) =>
        [
            .. Missing(paper.Metadata.Authors, DoubtKind.AuthorsMissing),
            .. Missing(paper.AbstractZh.Concat(paper.AbstractEn).FirstOrDefault(), DoubtKind.AbstractMissing),
            .. Missing(paper.Metadata.KeywordsZh ?? paper.Metadata.KeywordsEn, DoubtKind.KeywordsMissing),
            .. Missing(paper.References, DoubtKind.ReferencesMissing),
            .. SingleNames(paper.Metadata.Authors?.Value ?? []),
            .. Undivided(paper.Metadata.KeywordsZh),
            .. Undivided(paper.Metadata.KeywordsEn),
        ];

    /// <summary>Names that lack their other form where most have both.</summary>
    private static IEnumerable<Doubt> SingleNames(IReadOnlyList<Author> authors)
    {
        var single = authors.Where(author => author.Zh is null || author.En is null).ToList();
        return single.Count > 0 && single.Count < authors.Count
            ? [new Doubt(DoubtKind.AuthorsIncomplete, "", string.Join(", ", single.Select(Name)))]
            : [];
    }

    private static string Name(Author author) => author.Zh ?? author.En ?? "";

    private static IEnumerable<Doubt> Undivided(Sourced<IReadOnlyList<string>>? keywords) =>
        keywords?.Value is [var only] && Words(only) > MostWordsInKeyword
            ? [new Doubt(DoubtKind.KeywordsUndivided, "", only)]
            : [];

    /// <summary>Two Han characters are about a word.</summary>
    private static int Words(string text) => text.Count(c => c == ' ') + 1 + (text.Count(Characters.IsHan) / 2);
}
