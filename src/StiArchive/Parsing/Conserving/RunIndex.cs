namespace StiArchive.Parsing.Conserving;

/// <summary>Finds the run that a text goes on with, when it does not go on with the next one.</summary>
internal sealed class RunIndex
{
    /// <summary>Runs are looked up by so many of their first characters, or fewer where they have fewer.</summary>
    private const int KeyChars = 6;

    /// <summary>So many runs that begin alike are compared; beyond that, lines are so alike that any will do.</summary>
    private const int MostCompared = 64;

    private readonly IReadOnlyList<Run> _runs;
    private readonly Dictionary<string, LinkedList<int>> _byStart = new(StringComparer.Ordinal);

    public RunIndex(IReadOnlyList<Run> runs)
    {
        _runs = runs;
        for (var i = 0; i < runs.Count; i++)
        {
            Add(i);
        }
    }

    /// <summary>Makes a run known by what is left of it.</summary>
    public void Add(int index)
    {
        var rest = _runs[index].Rest;
        for (var length = 1; length <= Math.Min(KeyChars, rest.Length); length++)
        {
            var key = rest[..length].ToString();
            if (!_byStart.TryGetValue(key, out var found))
            {
                _byStart[key] = found = new LinkedList<int>();
            }

            found.AddLast(index);
        }
    }

    /// <summary>Index of the untaken run that agrees with most of what comes; -1 where none begins as the text does.</summary>
    /// <param name="text">What is to be found.</param>
    /// <param name="coming">The same, and the texts that follow: two lines may begin with the same cell.</param>
    public int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> coming)
    {
        for (var length = Math.Min(KeyChars, text.Length); length > 0; length--)
        {
            if (
                _byStart.TryGetValue(text[..length].ToString(), out var candidates)
                && BestMatch(candidates, text, coming) is >= 0 and var index
            )
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether text and run agree as far as both go.</summary>
    public static bool Agree(ReadOnlySpan<char> text, ReadOnlySpan<char> run)
    {
        var shared = Math.Min(text.Length, run.Length);
        return shared > 0 && text[..shared].SequenceEqual(run[..shared]);
    }

    private int BestMatch(LinkedList<int> candidates, ReadOnlySpan<char> text, ReadOnlySpan<char> coming)
    {
        var (best, longest) = (-1, 0);
        var compared = 0;
        for (var node = candidates.First; node is not null && compared < MostCompared; compared++)
        {
            var next = node.Next;
            var run = _runs[node.Value];
            if (run.IsTaken)
            {
                candidates.Remove(node);
            }
            else if (Agree(text, run.Rest) && coming.CommonPrefixLength(run.Rest) > longest)
            {
                (best, longest) = (node.Value, coming.CommonPrefixLength(run.Rest));
            }

            node = next;
        }

        return best;
    }
}
