using System.Text;

namespace StiArchive.Parsing.Conserving;

/// <summary>Makes the texts of a paper out of runs, going on where it left off as long as that fits.</summary>
/// <remarks>
/// Where several runs fit, the wrong one may be taken: 表 alone on a line, and 表 at the beginning of another. Then the text
/// cannot be completed, and it is tried with the others. A text that begins in the middle of a line can be made only when
/// the text before it on that line has been, so whatever could not be made is tried again as long as others could.
/// </remarks>
internal sealed class RunMatcher
{
    /// <summary>So many characters to come tell one line from another.</summary>
    private const int ComingChars = 60;

    /// <summary>So many wrong turns are taken back in one text, so that a text that is not printed costs little.</summary>
    private const int MostWrongTurns = 200;

    /// <summary>Each round makes texts that begin on lines cut in the one before; nothing is cut so often.</summary>
    private const int MostRounds = 20;

    /// <summary>In a text that is not printed so, fewer characters than these agree with some line by chance.</summary>
    private const int FewestChars = 4;

    private readonly RunsAtHand _runs;

    public RunMatcher(IReadOnlyList<Run> runs, bool mayTear) => _runs = new RunsAtHand(runs, mayTear);

    /// <summary>Returns what could not be found of the texts.</summary>
    public List<string> TakeAll(IReadOnlyList<string> texts)
    {
        List<int> waiting = [.. Enumerable.Range(0, texts.Count)];
        var before = int.MaxValue;
        for (var round = 0; round < MostRounds && waiting.Count > 0 && waiting.Count < before; round++)
        {
            before = waiting.Count;
            waiting = [.. waiting.Where(i => !TryTake(texts[i], Following(texts, i + 1)))];
        }

        return [.. waiting.SelectMany(i => TakeWhatIsThere(texts[i]))];
    }

    private static string Following(IReadOnlyList<string> texts, int start)
    {
        var following = new StringBuilder();
        for (var i = start; i < texts.Count && following.Length < ComingChars; i++)
        {
            following.Append(texts[i], 0, Math.Min(ComingChars, texts[i].Length));
        }

        return following.ToString();
    }

    /// <summary>Takes all of a text, or nothing.</summary>
    private bool TryTake(string text, string following)
    {
        var coming = (text + following).AsMemory();
        var turns = new Stack<(TakenPiece Taken, IEnumerator<RunPiece> Others)>();
        var (at, wrongTurns) = (0, 0);
        var choices = _runs.Choices(coming, text.Length, isStart: true);
        while (at < text.Length)
        {
            if (wrongTurns <= MostWrongTurns && choices.MoveNext())
            {
                turns.Push((_runs.Take(choices.Current, text.Length - at), choices));
                at += choices.Current.Length;
                choices = _runs.Choices(coming[at..], text.Length - at, isStart: false);
                continue;
            }

            if (turns.Count == 0)
            {
                return false;
            }

            (var wrong, choices) = turns.Pop();
            _runs.GiveBack(wrong);
            at -= wrong.Piece.Length;
            wrongTurns++;
        }

        return true;
    }

    private static bool TellsItsPlace(RunPiece piece) =>
        piece.Length >= FewestChars || piece.Length == piece.Run.Rest.Length;

    /// <summary>Takes those parts of a text that are printed; returns the others.</summary>
    private List<string> TakeWhatIsThere(string text)
    {
        var missing = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; )
        {
            var choices = _runs.Choices(text.AsMemory(at), text.Length - at, isStart: at == 0);
            if (!choices.MoveNext() || !TellsItsPlace(choices.Current))
            {
                at++;
                continue;
            }

            AddMissing(start, at);
            _runs.Take(choices.Current, text.Length - at);
            at += choices.Current.Length;
            start = at;
        }

        AddMissing(start, text.Length);
        return missing;

        void AddMissing(int from, int to)
        {
            if (to > from)
            {
                missing.Add(text[from..to]);
            }
        }
    }
}
