using StiArchive.Papers;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the characters of a text that answer a query.</summary>
public static class Highlighter
{
    // No sentence has so many; a text without a break may have ten thousand, and browsers take half a minute for as many elements
    // in one word.
    private const int MostApart = 500;

    /// <summary>Spans of <paramref name="text"/> to mark, in order, none overlapping another; whole characters of the text as
    /// it is printed, though it was compared folded. Spans that touch are apart, unless there are more than 500.</summary>
    public static IReadOnlyList<TextSpan> Find(SearchQuery query, string text)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(text);

        if (query.Terms.Count == 0)
        {
            return [];
        }

        var analyzed = new AnalyzedText(text);
        var marks = Marks.Merge(query.Terms.SelectMany(term => TermMatcher.Find(term, analyzed)));
        return marks.Count <= MostApart ? marks : Marks.JoinTouching(marks);
    }

    /// <summary>Reads a query as typed and finds its words; for many texts, read it once (<see cref="QueryReader"/>).</summary>
    public static IReadOnlyList<TextSpan> Find(string query, string text) => Find(QueryReader.Read(query), text);
}
