using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>A segment that is being built, of what the passages of papers are found by.</summary>
internal sealed class PassageTerms
{
    private readonly TermStream _terms;
    private readonly SharedTerms _shared;

    public PassageTerms()
    {
        _terms = new TermStream(Segment);
        _shared = new SharedTerms(Segment);
    }

    public SegmentBuilder Segment { get; } = new();

    /// <summary>Adds all passages of a paper; its number in the index can be told later
    /// (<see cref="SegmentBuilder.NumberPapers"/>).</summary>
    public void Add(PaperTexts texts)
    {
        var first = Segment.PassageCount;
        Segment.BeginPaper(paper: 0, texts.Passages.Count);
        foreach (var (passage, folded, mentions) in texts.Passages.Zip(texts.FoldedTexts, texts.Mentions))
        {
            Segment.BeginPassage();
            _terms.Read(folded);
            Segment.Add(TermKey.Of(passage.Kind), SegmentBuilder.NoPosition);
            Segment.Add(TermKey.Of(passage.Language), SegmentBuilder.NoPosition);
            foreach (var code in mentions)
            {
                Segment.Add(TermKey.OfMention(code), SegmentBuilder.NoPosition);
            }

            Segment.EndPassage(_terms.Length);
        }

        _shared.Add(first, texts.Titles, texts.Passages);
    }
}
