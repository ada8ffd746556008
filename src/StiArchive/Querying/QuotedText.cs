using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>A stretch of a query in quotes.</summary>
/// <param name="Span">All of it, quotes included.</param>
/// <param name="Content">What is between the quotes.</param>
/// <param name="IsClosed">False where the closing quote is missing and the query ends.</param>
internal readonly record struct QuotedText(TextSpan Span, TextSpan Content, bool IsClosed)
{
    public static bool IsOpening(char mark) => ClosingMarks(mark).Length > 0;

    /// <summary>The mark that a missing closing quote would be.</summary>
    public static char Closing(char opening) => ClosingMarks(opening)[0];

    /// <summary>Reads from an opening mark; quotes of one kind stand for themselves inside quotes of another.</summary>
    public static QuotedText Read(string query, int open)
    {
        foreach (var mark in ClosingMarks(query[open]))
        {
            var close = query.IndexOf(mark, open + 1);
            if (close >= 0)
            {
                var content = TextSpan.FromBounds(open + 1, close);
                return new QuotedText(TextSpan.FromBounds(open, close + 1), content, IsClosed: true);
            }
        }

        var rest = TextSpan.FromBounds(open + 1, query.Length);
        return new QuotedText(TextSpan.FromBounds(open, query.Length), rest, IsClosed: false);
    }

    /// <summary>The whole query as one quoted text, where it begins and ends with quotes and has more of them inside: copied
    /// text holds quotes of its own. Null for any other query.</summary>
    public static QuotedText? WholeOf(string query)
    {
        var whole = query.Trim();
        var start = query.IndexOf(whole, StringComparison.Ordinal);
        if (whole.Length < 3 || !ClosingMarks(whole[0]).Contains(whole[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var content = new TextSpan(start + 1, whole.Length - 2);
        var hasMore = whole.AsSpan(1, content.Length).IndexOfAny(whole[0], whole[^1]) >= 0;
        return hasMore ? new QuotedText(new TextSpan(start, whole.Length), content, IsClosed: true) : null;
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
