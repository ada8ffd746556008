using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>The passages with a term.</summary>
/// <param name="term">Null for a list that is not that of one term.</param>
internal sealed class TermIterator(PostingCursor cursor, string? term = null) : PassageIterator
{
    public string? Term => term;

    public PostingCursor Cursor => cursor;

    public override long Cost => cursor.Count;

    public override int SkipTo(int target) => Passage = cursor.SkipTo(target);

    public override void Fill(PassageWindow window)
    {
        cursor.SkipTo(window.Start);
        while (cursor.Run(window.End) is { Length: > 0 } run)
        {
            window.Set(run);
            cursor.Pass(run.Length);
        }

        Passage = cursor.Passage;
    }
}
