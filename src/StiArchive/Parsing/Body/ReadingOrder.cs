using StiArchive.Papers;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Puts sections whose columns were read in the wrong order back into the order of their numbers.</summary>
/// <remarks>
/// A page of two columns is sometimes read across its blocks: section 3 before section 2, and the tails of both apart
/// from their heads. The numbers tell the order of the heads. A tail begins in the middle of a sentence: what stands
/// right before the head of section n is the tail of the section before n; what is left follows the open ends in
/// printed order. Papers whose numbers ascend are never touched.
/// </remarks>
internal static class ReadingOrder
{
    public static OrderedPieces Arrange(IReadOnlyList<Piece> pieces)
    {
        var chapters = Chapters(pieces);
        if (IsAscending(chapters))
        {
            return new OrderedPieces(pieces, []);
        }

        var first = FirstOutOfOrder(chapters);
        var (heads, tails) = TakeTailsApart(chapters, first);
        var ordered = heads.Skip(first).OrderBy(chapter => chapter.Number).ToList();
        GiveTails(ordered, tails);
        var doubts = heads.Skip(first).Where(chapter => chapter.Number > 0).Select(chapter => Doubtful(chapter));
        return new OrderedPieces(
            [.. heads.Take(first).Concat(ordered).SelectMany(chapter => chapter.Pieces)],
            [.. doubts]
        );
    }

    private static Doubt Doubtful(Chapter chapter) =>
        new(
            DoubtKind.SectionOrder,
            EvidenceWords.Line(chapter.Pieces[0].Lines[0].Number),
            chapter.Pieces[0].Lines[0].Text
        );

    /// <summary>A chapter is a heading of the first level with all up to the next one.</summary>
    private static List<Chapter> Chapters(IReadOnlyList<Piece> pieces)
    {
        var chapters = new List<Chapter> { new(0, []) };
        foreach (var piece in pieces)
        {
            if (piece is Piece.Heading { Number: { Style: HeadingStyle.Decimal, Path.Count: 1 } number })
            {
                chapters.Add(new Chapter(number.Path[0], []));
            }

            chapters[^1].Pieces.Add(piece);
        }

        return chapters;
    }

    /// <summary>Numbers that come twice are not a matter of order: an appendix may begin anew.</summary>
    private static bool IsAscending(List<Chapter> chapters)
    {
        var numbers = chapters.Select(chapter => chapter.Number).ToList();
        return numbers.Distinct().Count() < numbers.Count || numbers.SequenceEqual(numbers.Order());
    }

    /// <summary>Index of the first chapter that does not stand where its number puts it.</summary>
    private static int FirstOutOfOrder(List<Chapter> chapters)
    {
        var sorted = chapters.Select(chapter => chapter.Number).Order().ToList();
        return Enumerable.Range(0, chapters.Count).First(i => chapters[i].Number != sorted[i]);
    }

    /// <summary>Cuts off what begins in the middle of a sentence, from the chapter before the disorder on.</summary>
    private static (List<Chapter> Heads, List<Tail> Tails) TakeTailsApart(List<Chapter> chapters, int first)
    {
        var heads = chapters.Take(Math.Max(0, first - 1)).ToList();
        var tails = new List<Tail>();
        for (var i = Math.Max(0, first - 1); i < chapters.Count; i++)
        {
            var next = i + 1 < chapters.Count ? chapters[i + 1] : null;
            heads.Add(WithoutTail(chapters[i], next, isInDisorder: i >= first, tails));
        }

        return (heads, tails);
    }

    private static Chapter WithoutTail(Chapter chapter, Chapter? next, bool isInDisorder, List<Tail> tails)
    {
        if (chapter.Pieces is not [.., Piece.Text text] || StartOfTail(text.Lines, isInDisorder) is not { } start)
        {
            return chapter;
        }

        var standsBefore = next is not null && !next.Pieces[0].Lines[0].StartsColumn ? next.Number : (int?)null;
        tails.Add(new Tail(new Piece.Text([.. text.Lines.Skip(start)]), chapter.Number, standsBefore));
        return chapter with { Pieces = [.. chapter.Pieces.SkipLast(1), new Piece.Text([.. text.Lines.Take(start)])] };
    }

    /// <summary>The last line that begins in the middle of a sentence although the line before ends one; among chapters in
    /// disorder also one that begins a new column, although the line before ends none.</summary>
    private static int? StartOfTail(IReadOnlyList<Line> lines, bool isInDisorder)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var endsSentence = SentenceEnd.IsAt(lines[i - 1].Text);
            var endsParagraph = endsSentence && lines[i - 1].ShortBy > ParagraphReader.SurelyShort;
            var isFull = lines[i].ShortBy < ParagraphReader.Shortfall;
            if ((endsParagraph && isFull) || (isInDisorder && lines[i].StartsColumn && !endsSentence))
            {
                return i;
            }
        }

        return null;
    }

    private static void GiveTails(List<Chapter> chapters, List<Tail> tails)
    {
        foreach (var tail in tails.OrderBy(tail => tail.StandsBefore is null))
        {
            var owner = OwnerOf(chapters, tail);
            chapters[owner] = chapters[owner] with { Pieces = Appended(chapters[owner].Pieces, tail.Text) };
        }
    }

    /// <summary>The chapter before the head that follows; else the one it was printed in, if that still lacks its end; else
    /// the first that does.</summary>
    private static int OwnerOf(List<Chapter> chapters, Tail tail)
    {
        var before = chapters.FindIndex(chapter => chapter.Number == tail.StandsBefore) - 1;
        var printedIn = chapters.FindIndex(chapter => chapter.Number == tail.PrintedIn);
        var choices = new[] { before, printedIn, chapters.FindIndex(IsOpen) };
        var open = choices.FirstOrDefault(index => index >= 0 && IsOpen(chapters[index]), -1);
        return open >= 0 ? open : Math.Max(0, printedIn);
    }

    private static bool IsOpen(Chapter chapter) =>
        chapter.Pieces is [.., Piece.Text text] && !SentenceEnd.IsAt(text.Lines[^1].Text);

    private static List<Piece> Appended(List<Piece> pieces, Piece.Text tail) =>
        pieces is [.., Piece.Text text]
            ? [.. pieces.SkipLast(1), new Piece.Text([.. text.Lines, .. tail.Lines])]
            : [.. pieces, tail];

    private sealed record Chapter(int Number, List<Piece> Pieces);

    /// <summary>Text cut off from the section that it belongs to.</summary>
    /// <param name="PrintedIn">Number of the chapter it is printed in.</param>
    /// <param name="StandsBefore">Number of the chapter whose head follows in the same column; null where none does.</param>
    private sealed record Tail(Piece.Text Text, int PrintedIn, int? StandsBefore);
}
