namespace StiArchive.Postings.Ranking;

/// <summary>Takes what matches, paper by paper, while a search goes on.</summary>
internal interface IMatchSink
{
    /// <summary>Takes a paper with matches; each paper comes once.</summary>
    /// <param name="paper">Its number in the index.</param>
    /// <param name="passages">How many of its passages match.</param>
    void Add(long paper, int passages);
}
