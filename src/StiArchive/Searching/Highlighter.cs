using StiArchive.Papers;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the characters of a text that answer a query.</summary>
public static class Highlighter
{
    /// <summary>Spans of <paramref name="text"/> to mark, in order, none overlapping another; whole characters of the text as
    /// it is printed, though it was compared folded.</summary>
    public static IReadOnlyList<TextSpan> Find(SearchQuery query, string text)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(text);

        if (query.Terms.Count == 0)
        {
            return [];
        }

        var analyzed = new AnalyzedText(text);
        return Marks.Merge(query.Terms.SelectMany(term => TermMatcher.Find(term, analyzed)));
    }

    /// <summary>Reads a query as typed and finds its words; for many texts, read it once (<see cref="QueryReader"/>).</summary>
    public static IReadOnlyList<TextSpan> Find(string query, string text) => Find(QueryReader.Read(query), text);
}
