using System.Buffers;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>Gathers the terms of passages in memory, and hands them out term by term.</summary>
/// <remarks>Occurrences are kept as they come, and sorted by term once at the end.</remarks>
internal sealed class SegmentBuilder : ITermTarget
{
    /// <summary>The position of an occurrence that has none.</summary>
    public const int NoPosition = -1;

    private readonly TermNumbers _terms = new();
    private readonly OccurrenceList _occurrences = new();
    private readonly List<ushort> _lengths = [];
    private readonly List<SegmentPaper> _papers = [];

    public int PassageCount => _lengths.Count;

    /// <summary>Occurrences of terms so far: what the memory goes into.</summary>
    public int OccurrenceCount => _occurrences.Count;

    public IReadOnlyList<SegmentPaper> Papers => _papers;

    public IReadOnlyList<ushort> Lengths => _lengths;

    /// <summary>Says that the passages to come are those of <paramref name="paper"/>, which has so many.</summary>
    public void BeginPaper(long paper, int passageCount) =>
        _papers.Add(new SegmentPaper(PassageCount, passageCount, paper));

    /// <summary>Gives the papers their numbers, in the order in which they came, where these were not known before.</summary>
    public void NumberPapers(IEnumerable<long> numbers)
    {
        foreach (var (i, number) in numbers.Index())
        {
            _papers[i] = _papers[i] with { Paper = number };
        }
    }

    /// <summary>Begins a passage; its terms follow.</summary>
    public void BeginPassage() => _lengths.Add(0);

    /// <summary>Ends a passage of so many Han characters and words.</summary>
    public void EndPassage(int length) => _lengths[^1] = (ushort)Math.Min(length, ushort.MaxValue);

    /// <summary>Adds an occurrence of a term to the last passage; positions of a term come in order.</summary>
    public void Add(ReadOnlySpan<char> term, int position) =>
        _occurrences.Add(new Occurrence(_terms.Of(term), PassageCount - 1, position));

    /// <summary>Adds a term that a stretch of passages shares, from passage <paramref name="first"/> of the segment on;
    /// stretches of a term come in order.</summary>
    public void AddShared(ReadOnlySpan<char> term, int first, SharedRange range) =>
        _occurrences.Add(new Occurrence(_terms.Of(term), first, range.Position));

    /// <summary>Hands out all terms.</summary>
    public void WriteTo(ITermSink sink)
    {
        // Rented, as where an archive is filled one batch follows the other, and each needs as much.
        var sorted = ArrayPool<PlacedIn>.Shared.Rent(_occurrences.Count);
        var starts = SortByTerm(sorted);
        var postings = new TermPostings();
        foreach (var (key, id) in _terms.InOrder())
        {
            postings.Clear();
            Collect(sorted.AsSpan(starts[id], starts[id + 1] - starts[id]), postings);
            sink.Write(key, postings);
        }

        ArrayPool<PlacedIn>.Shared.Return(sorted);
    }

    public void Clear()
    {
        _terms.Clear();
        _occurrences.Clear();
        _lengths.Clear();
        _papers.Clear();
    }

    /// <summary>Returns where each term's occurrences begin, and behind them where the last ones end.</summary>
    private int[] SortByTerm(PlacedIn[] sorted)
    {
        var starts = new int[_terms.Count + 1];
        foreach (var slice in _occurrences.Slices)
        {
            foreach (ref readonly var occurrence in slice.Span)
            {
                starts[occurrence.Term + 1]++;
            }
        }

        for (var term = 1; term < starts.Length; term++)
        {
            starts[term] += starts[term - 1];
        }

        var next = starts[..];
        foreach (var slice in _occurrences.Slices)
        {
            foreach (ref readonly var occurrence in slice.Span)
            {
                sorted[next[occurrence.Term]++] = new PlacedIn(occurrence.Passage, occurrence.Position);
            }
        }

        return starts;
    }

    private static void Collect(ReadOnlySpan<PlacedIn> occurrences, TermPostings postings)
    {
        for (var i = 0; i < occurrences.Length; )
        {
            var first = i;
            var passage = occurrences[i].Passage;
            for (; i < occurrences.Length && occurrences[i].Passage == passage; i++)
            {
                if (occurrences[i].Position >= 0)
                {
                    postings.Positions.Add(occurrences[i].Position);
                }
            }

            postings.Add(passage, i - first, []);
        }
    }

    /// <summary>An occurrence of a term that is known.</summary>
    private readonly record struct PlacedIn(int Passage, int Position);
}
