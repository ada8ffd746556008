using StiArchive.Analysis;
using StiArchive.Passages;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Reads the passages of a paper as what they are found by.</summary>
internal sealed class PassageTerms
{
    // Its tables are as large as the paper is, and are needed for paper after paper.
    [ThreadStatic]
    private static PassageTerms? _ofThread;

    private readonly PaperInverter _inverter = new();
    private readonly TermStream _terms;
    private readonly SharedTerms _shared;

    private PassageTerms()
    {
        _terms = new TermStream(_inverter);
        _shared = new SharedTerms(_inverter);
    }

    /// <summary>The terms of all passages of a paper.</summary>
    /// <param name="titles">In any language.</param>
    public static PaperPostings Of(IEnumerable<string> titles, IReadOnlyList<Passage> passages)
    {
        // Put back only when all went well: half a paper must not be found in the next.
        var terms = _ofThread ?? new PassageTerms();
        _ofThread = null;
        var postings = terms.Read(titles, passages);
        _ofThread = terms;
        return postings;
    }

    private PaperPostings Read(IEnumerable<string> titles, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            _inverter.BeginPassage();
            _terms.Read(FoldedText.TextOf(passage.Text));
            _inverter.Add(TermKey.Of(passage.Kind), SegmentBuilder.NoPosition);
            _inverter.Add(TermKey.Of(passage.Language), SegmentBuilder.NoPosition);
            foreach (var code in Mentions.In(passage.Text))
            {
                _inverter.Add(TermKey.OfMention(code), SegmentBuilder.NoPosition);
            }

            _inverter.EndPassage(_terms.Length);
        }

        _shared.Add(titles, passages);
        return _inverter.Finish();
    }
}
