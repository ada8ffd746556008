using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Adds papers to a segment that is being built: what their passages are found by, and what ranks them.</summary>
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
    public void Add(long paper, Metadata metadata, IReadOnlyList<Passage> passages)
    {
        var first = _builder.PassageCount;
        _builder.BeginPaper(paper, passages.Count);
        foreach (var title in (string?[])[metadata.TitleZh?.Value, metadata.TitleEn?.Value])
        {
            _shared.Add(TermKey.InTitles, title ?? "", first, passages.Count);
        }

        foreach (var passage in passages)
        {
            foreach (var heading in passage.HeadingPath)
            {
                _shared.Add(TermKey.InHeadings, heading, _builder.PassageCount, 1);
            }

            var folded = FoldedText.Of(passage.Text).Text;
            _builder.BeginPassage();
            _terms.Read(folded);
            _builder.EndPassage(_terms.Length);
        }

        _shared.EndPaper();
    }
}
