using System.Runtime.InteropServices;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>Gathers the terms of a paper's passages, and sorts their occurrences by term.</summary>
/// <remarks>One paper's terms and occurrences have room in the processor's cache, where those of a segment have not: looking
/// terms up and sorting were the dearest steps of building (docs/performance.md).</remarks>
internal sealed class PaperInverter : ITermTarget
{
    private readonly TermNumbers _terms = new();
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<ushort> _lengths = [];
    private readonly ByteWriter _run = new();
    private readonly ByteWriter _runs = new();
    private PlacedIn[] _sorted = [];

    /// <summary>Begins a passage; its terms follow.</summary>
    public void BeginPassage() => _lengths.Add(0);

    /// <summary>Ends a passage of so many Han characters and words.</summary>
    public void EndPassage(int length) => _lengths[^1] = (ushort)Math.Min(length, ushort.MaxValue);

    /// <summary>Adds an occurrence of a term to the last passage; positions of a term come in order.</summary>
    public void Add(ReadOnlySpan<char> term, int position) =>
        _occurrences.Add(new Occurrence(_terms.Of(term), _lengths.Count - 1, position));

    /// <summary>Adds a term that a stretch of passages shares, from passage <paramref name="first"/> of the paper on;
    /// stretches of a term come in order.</summary>
    public void AddShared(ReadOnlySpan<char> term, int first, SharedRange range) =>
        _occurrences.Add(new Occurrence(_terms.Of(term), first, range.Position));

    /// <summary>Returns what was gathered, and begins anew.</summary>
    public PaperPostings Finish()
    {
        WriteRuns();
        var postings = new PaperPostings(_terms.ToSet(), [.. _lengths], _runs.ToArray(), _occurrences.Count);
        _terms.Clear();
        _occurrences.Clear();
        _lengths.Clear();
        _runs.Clear();
        return postings;
    }

    private void WriteRuns()
    {
        var ends = SortByTerm();
        var start = 0;
        foreach (var end in ends)
        {
            _run.Clear();
            PassageRun.Write(_sorted.AsSpan(start, end - start), _run);
            _runs.WriteVarInt((uint)_run.Length);
            _runs.Write(_run.Written);
            start = end;
        }
    }

    /// <summary>Returns where each term's occurrences end.</summary>
    private int[] SortByTerm()
    {
        if (_sorted.Length < _occurrences.Count)
        {
            _sorted = new PlacedIn[_occurrences.Capacity];
        }

        var occurrences = CollectionsMarshal.AsSpan(_occurrences);
        var places = new int[_terms.Count];
        foreach (ref readonly var occurrence in occurrences)
        {
            places[occurrence.Term]++;
        }

        var next = 0;
        foreach (ref var place in places.AsSpan())
        {
            (place, next) = (next, next + place);
        }

        foreach (ref readonly var occurrence in occurrences)
        {
            _sorted[places[occurrence.Term]++] = new PlacedIn(occurrence.Passage, occurrence.Position);
        }

        return places;
    }
}
