using StiArchive.Analysis;
using StiArchive.Passages;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Adds papers to a segment that is being built: what their passages are found by.</summary>
internal sealed class PassageTerms
{
    private readonly SegmentBuilder _builder;
    private readonly TermStream _terms;

    public PassageTerms(SegmentBuilder builder)
    {
        _builder = builder;
        _terms = new TermStream(builder);
    }

    /// <summary>Adds all passages of a paper under its number in the index.</summary>
    public void Add(long paper, IReadOnlyList<Passage> passages)
    {
        _builder.BeginPaper(paper, passages.Count);
        foreach (var passage in passages)
        {
            var folded = FoldedText.Of(passage.Text).Text;
            _builder.BeginPassage();
            _terms.Read(folded);
            _builder.EndPassage(_terms.Length);
        }
    }
}
