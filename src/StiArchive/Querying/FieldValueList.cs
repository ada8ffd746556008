using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Reads the values of a field, from its colon on.</summary>
/// <remarks>
/// Values are parted by commas without blanks: <c>economy:KR,JP</c>. A value with a blank needs quotes, but for what can be
/// told without: a surname whose comma the given name follows (<c>author:Wang, L.-H.</c>), a name that the archive has an
/// author of (<c>author:wang luohan</c>), and the name of an economy (<c>economy:Republic of Korea</c>).
/// </remarks>
internal sealed class FieldValueList(string query, IReadOnlyList<QueryToken> tokens, ArchiveWords archive)
{
    // Lao People's Democratic Republic and the like.
    private const int MostWordsOfName = 6;

    /// <summary>The values that begin with the token at <paramref name="first"/>, which is a value, and how many tokens
    /// they take.</summary>
    public (IReadOnlyList<FieldValue> Values, int TokenCount) Read(FieldName field, int first)
    {
        if (ReadName(field, first) is { } count)
        {
            var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[first + count - 1].Span.End);
            return ([new FieldValue(span, Text(span), IsQuoted: false)], count);
        }

        var values = new List<FieldValue>();
        var next = first;
        do
        {
            values.AddRange(Split(tokens[next]));
            next++;
        } while (next < tokens.Count && tokens[next].IsValue && IsListed(tokens[next - 1], tokens[next]));

        return (values, next - first);
    }

    /// <summary>How many tokens are a name that holds blanks; null where none is.</summary>
    private int? ReadName(FieldName field, int first)
    {
        if (tokens[first].Kind != QueryTokenKind.Words)
        {
            return null;
        }

        var words = tokens
            .Skip(first)
            .Take(MostWordsOfName)
            .TakeWhile(token => token.Kind == QueryTokenKind.Words)
            .Count();
        return field switch
        {
            FieldName.Author => CountWords(first, words, archive.HasAuthor) ?? (HasComma(first, words) ? 2 : null),
            FieldName.Economy or FieldName.Mention => CountWords(
                first,
                words,
                name => FieldVocabulary.FindEconomy(name) is not null
            ),
            _ => null,
        };
    }

    /// <summary>The most words, at least two, that together are a name.</summary>
    private int? CountWords(int first, int words, Func<string, bool> isName)
    {
        for (var count = words; count > 1; count--)
        {
            var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[first + count - 1].Span.End);
            if (isName(Text(span)))
            {
                return count;
            }
        }

        return null;
    }

    private bool HasComma(int first, int words) => words > 1 && (Text(tokens[first].Span)[^1] is ',' or '，');

    private IEnumerable<FieldValue> Split(QueryToken token)
    {
        if (token.Kind == QueryTokenKind.Phrase)
        {
            yield return new FieldValue(token.Span, Text(token.Content), IsQuoted: true);
            yield break;
        }

        var start = token.Span.Start;
        for (var index = start; index <= token.Span.End; index++)
        {
            if (index == token.Span.End || IsComma(query[index]))
            {
                var piece = TextSpan.FromBounds(start, index);
                if (piece.Length > 0)
                {
                    yield return new FieldValue(piece, Text(piece), IsQuoted: false);
                }

                start = index + 1;
            }
        }
    }

    // "Wang, L.-H.",吴燕
    private bool IsListed(QueryToken last, QueryToken next) =>
        next.Span.Start == last.Span.End && (IsComma(query[last.Span.End - 1]) || IsComma(query[next.Span.Start]));

    private static bool IsComma(char sign) => sign is ',' or '，' or '、';

    private string Text(TextSpan span) => query.Substring(span.Start, span.Length);
}
