using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Counts what the archive holds.</summary>
public sealed class Holdings(Searcher searcher)
{
    /// <summary>Another number after every change of the index, for whoever keeps an answer.</summary>
    public long Generation() => searcher.ReadCatalogue().Generation;

    public ArchiveFacts Facts(CancellationToken cancellationToken = default) =>
        searcher.Read(
            (connection, catalogue) =>
            {
                var years = catalogue.Papers.Values.Select(paper => paper.Summary.Year).OfType<int>().ToList();
                return new ArchiveFacts(
                    catalogue.Papers.Count,
                    catalogue.PassageCount,
                    years.Count == 0 ? null : years.Min(),
                    years.Count == 0 ? null : years.Max(),
                    Count(connection, "SELECT kind, count(*) FROM papers GROUP BY kind", Enum.Parse<PaperKind>),
                    CountLanguages(connection),
                    Number(connection, "SELECT count(*) FROM tables"),
                    Number(connection, "SELECT count(DISTINCT paper) FROM doubts"),
                    catalogue
                        .Papers.Values.Select(paper => paper.Received)
                        .Where(day => day.Length > 0)
                        .Max(StringComparer.Ordinal)
                );
            },
            cancellationToken
        );

    private static IReadOnlyList<KeyValuePair<Language, int>> CountLanguages(SqliteConnection connection) =>
        [
            .. Count(connection, "SELECT languages, count(*) FROM papers GROUP BY languages", text => text)
                .SelectMany(
                    group =>
                        group.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal),
                    (group, language) => (Language: Enum.Parse<Language>(language), group.Value)
                )
                .GroupBy(pair => pair.Language, pair => pair.Value)
                .Select(group => KeyValuePair.Create(group.Key, group.Sum()))
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key),
        ];

    private static IReadOnlyList<KeyValuePair<T, int>> Count<T>(
        SqliteConnection connection,
        string query,
        Func<string, T> read
    ) =>
        Rows.Read(
            connection,
            query + " ORDER BY 2 DESC, 1",
            row => KeyValuePair.Create(read(row.GetString(0)), row.GetInt32(1))
        );

    private static int Number(SqliteConnection connection, string query) =>
        Rows.Read(connection, query, row => row.GetInt32(0))[0];
}
