using System.Text;
using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>Reads what a person typed. Nothing that can be typed is an error.</summary>
/// <remarks>
/// Words stand between blanks; Chinese without blanks is read as words; where Latin meets Han (<c>APEC中心</c>) words meet.
/// Text in quotes of any of the usual forms is looked for exactly so. Any other sign only separates.
/// </remarks>
public static class QueryReader
{
    /// <summary>What is typed beyond this is not read, in characters (UTF-16 code units).</summary>
    public const int LongestQueryChars = 2_000;

    public const int MostTerms = 64;

    /// <summary>Reads a query as typed.</summary>
    /// <param name="isKnown">Whether the given Han characters stand in a row somewhere in the archive: it is asked about
    /// single characters that no dictionary joins, and without it they are joined.</param>
    public static SearchQuery Read(string text, Func<string, bool>? isKnown = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        var query = Shorten(text);
        return Read(text, query, QuerySegment.AllOf(query), isKnown ?? (_ => true));
    }

    /// <summary>Reads a query that begins and ends with quotes as one phrase, quotes inside and all; null where it has none
    /// inside, or does not begin and end so.</summary>
    /// <remarks>Of <c>"一"二"三"</c> only the archive can tell whether that is one phrase or three things.</remarks>
    internal static SearchQuery? ReadAsOnePhrase(string text)
    {
        var query = Shorten(text);
        return QuerySegment.WholeOf(query) is { } whole ? Read(text, query, [whole], _ => true) : null;
    }

    private static SearchQuery Read(
        string text,
        string query,
        IReadOnlyList<QuerySegment> segments,
        Func<string, bool> isKnown
    )
    {
        var places = new OrderedDictionary<QueryTerm, List<ReadTerm>>();
        var isWhole = TryCollect(segments.SelectMany(segment => Read(query, segment, isKnown)), places);
        var notices = new List<QueryNotice>();
        AddIf(segments.Any(segment => !segment.IsClosed), QueryNotice.UnclosedQuote, notices);
        AddIf(query.Length < text.Length || !isWhole, QueryNotice.TooLong, notices);
        AddIf(places.Count == 0, QueryNotice.NothingToSearch, notices);
        return new SearchQuery([.. places.Keys], [.. places.Values.Select(term => Part(query, term))], notices);
    }

    /// <summary>Puts together what was read of each term, in the order of the query; false where there are too many.</summary>
    private static bool TryCollect(IEnumerable<ReadTerm> read, OrderedDictionary<QueryTerm, List<ReadTerm>> places)
    {
        foreach (var found in read)
        {
            if (places.TryGetValue(found.Term, out var others))
            {
                others.Add(found);
            }
            else if (places.Count < MostTerms)
            {
                places.Add(found.Term, [found]);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQueryChars)
        {
            return text;
        }

        var isInPair = char.IsHighSurrogate(text[LongestQueryChars - 1]);
        return text[..(isInPair ? LongestQueryChars - 1 : LongestQueryChars)];
    }

    private static IEnumerable<ReadTerm> Read(string query, QuerySegment segment, Func<string, bool> isKnown) =>
        segment.IsQuoted
            ? ReadQuoted(query, segment)
            : Stretches(query, segment.Content).SelectMany(stretch => new QueryWords(query, stretch, isKnown).Read());

    private static IEnumerable<ReadTerm> ReadQuoted(string query, QuerySegment segment)
    {
        var folded = FoldedText.Of(query.Substring(segment.Content.Start, segment.Content.Length)).Text.Trim(' ');
        if (folded.EnumerateRunes().Any(IsSearched))
        {
            yield return new ReadTerm(new QueryTerm.Exact(folded), segment.Span, IsPhrase: true);
        }
    }

    /// <summary>The parts of a span between blanks: folding would drop those beside Han characters, which part words
    /// here.</summary>
    private static IEnumerable<TextSpan> Stretches(string query, TextSpan span)
    {
        var start = span.Start;
        for (var index = span.Start; index <= span.End; index++)
        {
            if (index == span.End || char.IsWhiteSpace(query[index]) || char.IsControl(query[index]))
            {
                yield return TextSpan.FromBounds(start, index);
                start = index + 1;
            }
        }
    }

    private static QueryPart Part(string query, List<ReadTerm> places)
    {
        var first = places[0];
        var shown = query.Substring(first.Source.Start, first.Source.Length);
        return new QueryPart(first.IsPhrase ? WithoutQuotes(shown) : shown, first.IsPhrase, Without(query, places));
    }

    private static string WithoutQuotes(string quoted)
    {
        var segment = QuerySegment.WholeOf(quoted) ?? QuerySegment.AllOf(quoted)[0];
        return quoted.Substring(segment.Content.Start, segment.Content.Length).Trim();
    }

    private static string Without(string query, IEnumerable<ReadTerm> places)
    {
        var rest = new StringBuilder();
        var start = 0;
        foreach (var place in places)
        {
            rest.Append(query, start, place.Source.Start - start).Append(' ');
            start = place.Source.End;
        }

        rest.Append(query, start, query.Length - start);
        return string.Join(' ', rest.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSearched(Rune rune) =>
        CharacterClasses.Of(rune) is CharacterClass.Han or CharacterClass.Letter or CharacterClass.Digit;

    private static void AddIf(bool condition, QueryNotice notice, List<QueryNotice> notices)
    {
        if (condition)
        {
            notices.Add(notice);
        }
    }
}
