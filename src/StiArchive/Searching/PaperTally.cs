using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Searching;

/// <summary>Counts the papers of one segment that have a matching passage with a value, such as a row of a table.</summary>
/// <param name="passages">All passages with the value.</param>
internal sealed class PaperTally((FacetField Field, string Key) value, PassageIterator passages)
{
    private readonly PassageWindow _window = new();
    private int _lastPaper = -1;

    public (FacetField Field, string Key) Value => value;

    public int PaperCount { get; private set; }

    /// <summary>Counts the papers of a window of matches; windows come in order.</summary>
    public void Count(Segment segment, PassageWindow matches)
    {
        if (passages.Passage >= matches.End)
        {
            return;
        }

        _window.MoveTo(matches.Start);
        passages.Fill(_window);
        _window.Keep(matches);
        for (var passage = _window.FirstAtOrBehind(matches.Start); passage != PassageIterator.End; )
        {
            var paper = segment.PaperPlace(passage);
            PaperCount += paper == _lastPaper ? 0 : 1;
            _lastPaper = paper;
            passage = _window.FirstAtOrBehind(segment.Papers[paper].End);
        }
    }
}
