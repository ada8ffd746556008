using StiArchive.Extraction;
using StiArchive.Papers;

namespace StiArchive.Parsing.Doubting;

/// <summary>Says what is missing from a paper or was concluded rather than read.</summary>
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

        if (paper.Kind != PaperKind.JournalArticle)
        {
            yield break;
        }

        foreach (var doubt in MissingParts(paper))
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
