namespace StiArchive.Searching.Explaining;

/// <summary>An explanation as JSON: what <c>/api/explain</c> answers and <c>sti explain --json</c> prints.</summary>
/// <remarks>The rules of <see cref="SearchJson"/> hold; <c>docs/api.md</c> is the manual.</remarks>
public static class ExplanationJson
{
    private const int Digits = 6;

    /// <summary>The whole explanation as one JSON object.</summary>
    public static string Write(PassageExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);

        return SearchJson.Serialize(
            new
            {
                Query = explanation.Query.Text,
                Remarks = explanation.Remarks.Select(SearchJson.Remark),
                Url = SearchJson.PassageUrl(explanation.Passage),
                explanation.Passage.Kind,
                explanation.Passage.Text,
                explanation.Match,
                explanation.IsPartialAnswer,
                explanation.Rank,
                explanation.PassageCount,
                Parts = explanation.Parts.Select(Part),
                Terms = explanation.Terms.Select(Term),
                Headings = explanation.Headings.Select(Heading),
                Titles = explanation.Titles.Select(Heading),
                Nearness = explanation.Nearness.Select(Pair),
                Sum = Rounded(explanation.Sum),
                explanation.Share,
                Score = Rounded(explanation.Score),
            }
        );
    }

    private static object Part(ExplainedPart part) =>
        new
        {
            part.Text,
            part.IsNarrowing,
            part.IsSatisfied,
            Share = Rounded(part.Share),
        };

    private static object Term(ExplainedTerm term) =>
        new
        {
            term.Kind,
            term.Text,
            term.Frequency,
            term.PassageCount,
            Weight = Rounded(term.Weight),
            Gain = Rounded(term.Gain),
        };

    private static object Heading(ExplainedHeading heading) =>
        new
        {
            heading.Kind,
            heading.Term,
            heading.Heading,
            Gain = Rounded(heading.Gain),
        };

    private static object Pair(ExplainedPair pair) =>
        new
        {
            pair.Word,
            pair.Next,
            Gain = Rounded(pair.Gain),
        };

    private static double Rounded(double value) => Math.Round(value, Digits);
}
