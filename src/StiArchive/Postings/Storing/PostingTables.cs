namespace StiArchive.Postings.Storing;

/// <summary>The tables of the postings, beside those of papers and passages in the same file.</summary>
internal static class PostingTables
{
    public const string Create = """
        CREATE TABLE segments (
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: what is cached by it stays true
            state INTEGER NOT NULL, -- SegmentState
            passages INTEGER NOT NULL,
            lengths BLOB NOT NULL, -- of each passage in Han characters and words, two bytes each
            image BLOB -- all terms of a small segment; null where they are rows of terms
        );
        CREATE TABLE segment_papers (
            segment INTEGER NOT NULL,
            first INTEGER NOT NULL, -- its first passage in the segment
            passages INTEGER NOT NULL,
            paper INTEGER NOT NULL,
            is_deleted INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (segment, first)
        ) WITHOUT ROWID;
        CREATE INDEX segment_papers_by_paper ON segment_papers (paper) WHERE is_deleted = 0;
        CREATE INDEX segment_papers_deleted ON segment_papers (segment) WHERE is_deleted = 1;
        CREATE TABLE terms (
            segment INTEGER NOT NULL,
            term BLOB NOT NULL,
            passages INTEGER NOT NULL,
            postings BLOB NOT NULL, -- InlinePostings, or the ChunkDirectory of more than 128 passages
            PRIMARY KEY (segment, term)
        ) WITHOUT ROWID;
        CREATE TABLE ranking (average_length REAL NOT NULL); -- RankingConstants
        CREATE TABLE chunks (
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
            data BLOB NOT NULL
        );
        """;
}
