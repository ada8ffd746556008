namespace StiArchive.Searching;

/// <summary>Best first, and among equals always the same one first: the newer paper, then by id, then in reading order.</summary>
internal sealed class MatchOrder : IComparer<Match>
{
    public static MatchOrder Instance { get; } = new();

    public int Compare(Match x, Match y)
    {
        var byRank = (y.Words, y.Score, y.Paper.Summary.Year ?? 0).CompareTo(
            (x.Words, x.Score, x.Paper.Summary.Year ?? 0)
        );
        if (byRank != 0)
        {
            return byRank;
        }

        var byPaper = string.CompareOrdinal(x.Paper.Summary.Id, y.Paper.Summary.Id);
        return byPaper != 0 ? byPaper : x.PassageId.CompareTo(y.PassageId);
    }
}
