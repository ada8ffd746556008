using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Cli.Checking;

/// <summary>Holds the archive to its first promise: any piece of a passage, quoted, finds the passage, and the marks cover
/// exactly that piece.</summary>
internal sealed class SelfRetrieval(Searcher searcher)
{
    private const int LargestPageSize = 100;

    /// <summary>Null where the promise is kept.</summary>
    public PieceFault? FindFault(QuotedPiece piece, CancellationToken cancellationToken = default)
    {
        if (FindHit(piece, cancellationToken) is not { } hit)
        {
            return PieceFault.NotFound;
        }

        return !IsMarkedExactly(hit, piece) ? PieceFault.MarkedWrongly
            : hit.Snippet.Highlights.Count == 0 ? PieceFault.NotShown
            : null;
    }

    private PassageHit? FindHit(QuotedPiece piece, CancellationToken cancellationToken)
    {
        // A single character stands in so many passages that those of other years are better left out.
        var request = new SearchRequest
        {
            Text = piece.Query,
            Years = searcher.Paper(piece.Passage.PaperId)?.Year is { } year ? [year] : [],
            PageSize = LargestPageSize,
        };
        while (true)
        {
            var results = searcher.Search(request, cancellationToken);
            var hit = results.Hits.FirstOrDefault(hit => IsOf(piece, hit));
            if (hit is not null || request.Page >= results.PageCount)
            {
                return hit;
            }

            request = request with { Page = request.Page + 1 };
        }
    }

    private static bool IsOf(QuotedPiece piece, PassageHit hit) =>
        string.Equals(hit.Passage.PaperId, piece.Passage.PaperId, StringComparison.Ordinal)
        && string.Equals(hit.Passage.Anchor, piece.Passage.Anchor, StringComparison.Ordinal);

    /// <summary>Whether what is marked are the characters of the piece wherever it stands, and no others.</summary>
    /// <remarks>At its end a passage may have the beginning of the piece, which goes on in the next one.</remarks>
    private static bool IsMarkedExactly(PassageHit hit, QuotedPiece piece)
    {
        var text = FoldedText.Of(hit.Passage.Text);
        var wanted = FoldedText.Of(piece.Typed).Text.Trim(' ');
        var expected = new bool[hit.Passage.Text.Length];
        foreach (var place in Places(text, wanted))
        {
            Array.Fill(expected, true, place.Start, place.Length);
        }

        var marked = new bool[expected.Length];
        var ofNext = hit.Highlights.Where(mark => BeginsWanted(hit.Passage.Text, mark, wanted));
        foreach (var mark in hit.Highlights.Except(ofNext))
        {
            Array.Fill(marked, true, mark.Start, mark.Length);
        }

        return marked.AsSpan().SequenceEqual(expected)
            && hit.Highlights.Any(mark => mark.Start <= piece.Span.Start && mark.End >= piece.Span.End);
    }

    private static bool BeginsWanted(string text, TextSpan mark, string wanted)
    {
        var beginning = FoldedText.Of(text[mark.Start..]).Text.TrimEnd(' ');
        return mark.End == text.Length
            && beginning.Length < wanted.Length
            && wanted.StartsWith(beginning, StringComparison.Ordinal);
    }

    /// <summary>Where the text has what is wanted, looking at nothing but ink where a sign is near.</summary>
    private static IEnumerable<TextSpan> Places(FoldedText text, string wanted)
    {
        var places = Ink(text.Text);
        var ink = string.Concat(places.Select(place => text.Text[place]));
        var sought = string.Concat(Ink(wanted).Select(place => wanted[place]));
        for (var i = 0; i + sought.Length <= ink.Length; i++)
        {
            var (start, end) = (places[i], places[i + sought.Length - 1] + 1);
            if (
                string.CompareOrdinal(ink, i, sought, 0, sought.Length) == 0
                && !PieceBorders.IsInsideWord(text.Text, start)
                && !PieceBorders.IsInsideWord(text.Text, end)
            )
            {
                yield return text.OriginalSpan(TextSpan.FromBounds(start, end));
            }
        }
    }

    // Blanks beside signs do not count.
    private static List<int> Ink(string folded) =>
        [.. Enumerable.Range(0, folded.Length).Where(place => folded[place] != ' ' || !IsBesideSign(folded, place))];

    private static bool IsBesideSign(string folded, int blank) =>
        (blank > 0 && CharacterClasses.Before(folded, blank) == CharacterClass.Other)
        || (blank + 1 < folded.Length && CharacterClasses.At(folded, blank + 1) == CharacterClass.Other);
}
