using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Says whether what the catalogue holds is what a field asks for.</summary>
internal static class FieldMatcher
{
    /// <summary>True for a field that is about passages, each for itself; false for one that is about papers.</summary>
    public static bool IsOfPassage(QueryField field) =>
        field is QueryField.Kind or QueryField.Lang or QueryField.Mention;

    /// <summary>Whether the field, which is about passages, fits one.</summary>
    public static bool Fits(QueryField field, Passage passage, ContinuedText text) =>
        field switch
        {
            QueryField.Kind wanted => wanted.Wanted == passage.Kind,
            QueryField.Lang wanted => wanted.Wanted == passage.Language,
            QueryField.Mention wanted => text.Economies.Contains(wanted.Code),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that is about papers."),
        };

    /// <summary>The papers that the field, which is about papers, fits.</summary>
    public static IEnumerable<CataloguePaper> Find(QueryField field, IEnumerable<CataloguePaper> papers)
    {
        if (field is QueryField.Author { Name.Length: > AuthorReading.LongestNameChars })
        {
            return [];
        }

        var asked = field is QueryField.Author author ? new NameAsked(author) : null;
        return papers.Where(paper => Fits(field, asked, paper));
    }

    private static bool Fits(QueryField field, NameAsked? asked, CataloguePaper paper) =>
        field switch
        {
            QueryField.Author => paper.Authors.Any(person => person.Name.IsCalled(asked!)),
            QueryField.Year year => paper.Summary.Year is { } printed && IsWithin(printed, year),
            QueryField.Economy economy => paper.Summary.Economies.Contains(economy.Code, StringComparer.Ordinal),
            QueryField.Text text => TextsOf(paper, text.Name).Any(printed => HasAll(printed, text.Terms)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that is about passages."),
        };

    private static bool IsWithin(int printed, QueryField.Year year) =>
        printed >= (year.From ?? int.MinValue) && printed <= (year.To ?? int.MaxValue);

    private static bool HasAll(AnalyzedText text, IReadOnlyList<QueryTerm> terms) =>
        terms.All(term => TermMatcher.Find(term, text).Count > 0);

    private static IReadOnlyList<AnalyzedText> TextsOf(CataloguePaper paper, FieldName name) =>
        name switch
        {
            FieldName.Title => paper.AnalyzedTitles,
            FieldName.Keyword => paper.AnalyzedKeywords,
            FieldName.Journal => paper.AnalyzedJournal,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A field that is no text of a paper."),
        };
}
