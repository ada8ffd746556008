using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>A stretch of a query, in quotes or not.</summary>
/// <param name="Span">All of it, quotes included.</param>
/// <param name="Content">What is between the quotes; the same as <paramref name="Span"/> where there are none.</param>
/// <param name="IsClosed">False where the closing quote is missing and the query ends.</param>
internal readonly record struct QuerySegment(TextSpan Span, TextSpan Content, bool IsQuoted, bool IsClosed)
{
    /// <summary>Cuts a query into segments, in order; quotes of one kind stand for themselves inside quotes of another.</summary>
    public static IReadOnlyList<QuerySegment> AllOf(string query)
    {
        var segments = new List<QuerySegment>();
        var start = 0;
        while (start < query.Length)
        {
            var open = start;
            while (open < query.Length && ClosingMarks(query[open]).Length == 0)
            {
                open++;
            }

            if (open > start)
            {
                var bare = TextSpan.FromBounds(start, open);
                segments.Add(new QuerySegment(bare, bare, IsQuoted: false, IsClosed: true));
            }

            if (open < query.Length)
            {
                segments.Add(Quoted(query, open));
            }

            start = open < query.Length ? segments[^1].Span.End : open;
        }

        return segments;
    }

    /// <summary>The whole query as one segment, where it begins and ends with quotes and has more of them inside: copied text
    /// holds quotes of its own. Null for any other query.</summary>
    public static QuerySegment? WholeOf(string query)
    {
        var whole = query.Trim();
        var start = query.IndexOf(whole, StringComparison.Ordinal);
        if (whole.Length < 3 || !ClosingMarks(whole[0]).Contains(whole[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var content = new TextSpan(start + 1, whole.Length - 2);
        var hasMore = whole.AsSpan(1, content.Length).IndexOfAny(whole[0], whole[^1]) >= 0;
        return hasMore
            ? new QuerySegment(new TextSpan(start, whole.Length), content, IsQuoted: true, IsClosed: true)
            : null;
    }

    private static QuerySegment Quoted(string query, int open)
    {
        foreach (var mark in ClosingMarks(query[open]))
        {
            var close = query.IndexOf(mark, open + 1);
            if (close >= 0)
            {
                var content = TextSpan.FromBounds(open + 1, close);
                return new QuerySegment(TextSpan.FromBounds(open, close + 1), content, IsQuoted: true, IsClosed: true);
            }
        }

        var rest = TextSpan.FromBounds(open + 1, query.Length);
        return new QuerySegment(TextSpan.FromBounds(open, query.Length), rest, IsQuoted: true, IsClosed: false);
    }

    // What closes a quote, likeliest first: hurried people open and close with the same mark. Empty for any other sign.
    private static string ClosingMarks(char mark) =>
        mark switch
        {
            '"' => "\"",
            '＂' => "＂\"",
            '“' => "”“\"",
            '”' => "”\"",
            '「' => "」",
            '『' => "』",
            _ => "",
        };
}
