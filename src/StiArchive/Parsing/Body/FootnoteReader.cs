using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Reads the notes at the foot of a page: lines that begin with ① and so on, where the text above holds the
/// same mark.</summary>
internal static class FootnoteReader
{
    /// <summary>A note stands on the page of its mark or the next one; farther away the same mark is another.</summary>
    private const int LinesBack = 150;

    private const int MostLines = 15;

    public static FootnotesFound Read(IReadOnlyList<Line> lines, Claims claims)
    {
        var notes = new List<Float>();
        var doubts = new List<Doubt>();
        var waiting = new Queue<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (claims.IsTaken(i) || !IsMark(lines[i].Text[0]) || !IsMarkedAbove(lines, i))
            {
                continue;
            }

            claims.Take(i);
            if (lines[i].Text.Length == 1)
            {
                doubts.Add(new Doubt(DoubtKind.FootnoteMarkAlone, EvidenceWords.Line(lines[i].Number), lines[i].Text));
                waiting.Enqueue(lines[i]);
                continue;
            }

            var last = LastLine(lines, claims, i);
            notes.Add(Note(lines[i], [lines[i].Text[1..], .. Texts(lines, i + 1, last)]));
            claims.Take(Enumerable.Range(i, last - i + 1));
            if (
                waiting.Count > 0
                && last + 1 < lines.Count
                && !claims.IsTaken(last + 1)
                && !IsMark(lines[last + 1].Text[0])
            )
            {
                var first = last + 1;
                last = LastLine(lines, claims, first);
                notes.Add(Note(waiting.Dequeue(), Texts(lines, first, last)));
                claims.Take(Enumerable.Range(first, last - first + 1));
            }

            i = last;
        }

        var noise = waiting.Select(line => new Noise(line.Number, NoiseKind.Other, line.Text));
        return new FootnotesFound(notes, [.. noise], doubts);
    }

    public static bool IsMark(char c) => c is >= '①' and <= '⑳';

    private static IEnumerable<string> Texts(IReadOnlyList<Line> lines, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(index => lines[index].Text);

    private static Float Note(Line start, IEnumerable<string> texts) =>
        new(new Footnote("", start.Text[..1], LineJoiner.Join(texts)) { Page = start.Page }, start.Number);

    private static bool IsMarkedAbove(IReadOnlyList<Line> lines, int index)
    {
        var mark = lines[index].Text[0];
        for (var i = index - 1; i >= Math.Max(0, index - LinesBack); i--)
        {
            if (lines[i].Text.IndexOf(mark, 1) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int LastLine(IReadOnlyList<Line> lines, Claims claims, int first)
    {
        var last = first;
        while (
            !SentenceEnd.IsAt(lines[last].Text)
            && last + 1 < lines.Count
            && last - first < MostLines
            && !claims.IsTaken(last + 1)
            && !lines[last + 1].StartsColumn
            && !IsMark(lines[last + 1].Text[0])
        )
        {
            last++;
        }

        return last;
    }
}
