using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>Gathers papers in memory, and hands out their terms one by one.</summary>
internal sealed class SegmentBuilder
{
    /// <summary>The position of an occurrence that has none.</summary>
    public const int NoPosition = -1;

    private readonly TermNumbers _terms = new();
    private readonly List<NumberedRuns> _runs = [];
    private readonly List<ushort> _lengths = [];
    private readonly List<SegmentPaper> _papers = [];

    public int PassageCount => _lengths.Count;

    /// <summary>Occurrences of terms so far: what the memory goes into.</summary>
    public int OccurrenceCount { get; private set; }

    public IReadOnlyList<SegmentPaper> Papers => _papers;

    public IReadOnlyList<ushort> Lengths => _lengths;

    /// <summary>Adds a paper; its number in the index can be told later (<see cref="NumberPapers"/>).</summary>
    public void Add(PaperPostings postings, long paper = 0)
    {
        _papers.Add(new SegmentPaper(PassageCount, postings.Lengths.Length, paper));
        _runs.Add(new NumberedRuns(_terms.Of(postings.Terms), postings.Runs));
        _lengths.AddRange(postings.Lengths);
        OccurrenceCount += postings.OccurrenceCount;
    }

    /// <summary>Gives the papers their numbers, in the order in which they came, where these were not known before.</summary>
    public void NumberPapers(IEnumerable<long> numbers)
    {
        foreach (var (i, number) in numbers.Index())
        {
            _papers[i] = _papers[i] with { Paper = number };
        }
    }

    /// <summary>Hands out all terms.</summary>
    public void WriteTo(ITermSink sink)
    {
        using var runs = RunsByTerm.Of(_runs, _terms.Count);
        var postings = new TermPostings();
        foreach (var (key, number) in _terms.InOrder())
        {
            postings.Clear();
            runs.Read(number, _papers, postings);
            sink.Write(key, postings);
        }
    }

    public void Clear()
    {
        _terms.Clear();
        _runs.Clear();
        _lengths.Clear();
        _papers.Clear();
        OccurrenceCount = 0;
    }
}
