using StiArchive.Analysis;
using StiArchive.Passages;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Adds papers to a segment that is being built: what their passages are found by.</summary>
internal sealed class PassageTerms
{
    private readonly SegmentBuilder _builder;
    private readonly TermStream _terms;
    private readonly SharedTerms _shared;

    public PassageTerms(SegmentBuilder builder)
    {
        _builder = builder;
        _terms = new TermStream(builder);
        _shared = new SharedTerms(builder);
    }

    /// <summary>Adds all passages of a paper under its number in the index.</summary>
    /// <param name="titles">Of the paper, in any language.</param>
    public void Add(long paper, IEnumerable<string> titles, IReadOnlyList<Passage> passages)
    {
        var first = _builder.PassageCount;
        _builder.BeginPaper(paper, passages.Count);
        foreach (var passage in passages)
        {
            var folded = FoldedText.Of(passage.Text).Text;
            _builder.BeginPassage();
            _terms.Read(folded);
            _builder.Add(TermKey.Of(passage.Kind), SegmentBuilder.NoPosition);
            _builder.Add(TermKey.Of(passage.Language), SegmentBuilder.NoPosition);
            _builder.EndPassage(_terms.Length);
        }

        _shared.Add(first, titles, passages);
    }
}
