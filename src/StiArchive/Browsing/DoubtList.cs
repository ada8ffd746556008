using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Lists the papers that leave doubts.</summary>
public sealed class DoubtList(Searcher searcher)
{
    private const int PageSize = 20;

    public DoubtResults Find(DoubtKind? kind, int page, CancellationToken cancellationToken = default) =>
        searcher.Read(
            (connection, catalogue) =>
            {
                var papers = ReadPapers(connection, kind);
                var shown = Paging.Of(papers, page, PageSize);
                IReadOnlyList<DoubtfulPaper> doubtful =
                [
                    .. shown.Items.Select(paper => new DoubtfulPaper(
                        catalogue.Papers[paper].Summary,
                        ReadDoubts(connection, paper, kind)
                    )),
                ];
                var counts = ReadCounts(connection);
                return new DoubtResults(
                    kind,
                    counts,
                    counts.Sum(count => count.Doubts),
                    kind is null ? papers.Count : ReadPapers(connection, null).Count,
                    new Paged<DoubtfulPaper>(doubtful, shown.Number, PageSize, papers.Count)
                );
            },
            cancellationToken
        );

    private static IReadOnlyList<long> ReadPapers(SqliteConnection connection, DoubtKind? kind) =>
        Rows.Read(
            connection,
            $"""
            SELECT paper FROM doubts JOIN papers ON papers.id = doubts.paper {Where(kind)}
            GROUP BY paper ORDER BY count(*) DESC, papers.year DESC, papers.slug
            """,
            row => row.GetInt64(0),
            ("$kind", NameOf(kind))
        );

    private static IReadOnlyList<Doubt> ReadDoubts(SqliteConnection connection, long paper, DoubtKind? kind) =>
        Rows.Read(
            connection,
            $"""
            SELECT doubts.kind, location, found FROM doubts {Where(kind)} {(
                kind is null ? "WHERE" : "AND"
            )} paper = $paper
            ORDER BY place
            """,
            row => new Doubt(Enum.Parse<DoubtKind>(row.GetString(0)), row.GetString(1), row.GetString(2)),
            ("$paper", paper),
            ("$kind", NameOf(kind))
        );

    private static IReadOnlyList<DoubtCount> ReadCounts(SqliteConnection connection) =>
        Rows.Read(
            connection,
            "SELECT kind, count(*), count(DISTINCT paper) FROM doubts GROUP BY kind ORDER BY 2 DESC, 1",
            row => new DoubtCount(Enum.Parse<DoubtKind>(row.GetString(0)), row.GetInt32(1), row.GetInt32(2))
        );

    private static string Where(DoubtKind? kind) => kind is null ? "" : "WHERE doubts.kind = $kind";

    private static object NameOf(DoubtKind? kind) => kind?.ToString() ?? (object)DBNull.Value;
}
