using System.Globalization;

namespace StiArchive.Evaluating;

/// <summary>Questions, passages, and which passages answer which question: what a ranking is measured on.</summary>
/// <remarks>A folder with three tab-separated files without a header: <c>passages.tsv</c> (id, title, text),
/// <c>queries.tsv</c> (id, text) and <c>qrels.tsv</c> (query, passage, grade).</remarks>
public sealed record RetrievalSet
{
    /// <summary>The folder's name.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<SetPassage> Passages { get; init; }

    public required IReadOnlyList<SetQuery> Queries { get; init; }

    /// <summary>Reads a set; queries without a passage of grade 1 or more are left out, as nothing can be measured on
    /// them.</summary>
    /// <exception cref="RetrievalSetException">A file is missing or a line has too few columns; the message names both.</exception>
    public static RetrievalSet Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);

        var grades = Rows(folder, "qrels.tsv", 3).ToLookup(row => row[0], StringComparer.Ordinal);
        return new RetrievalSet
        {
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            Passages = [.. Rows(folder, "passages.tsv", 3).Select(row => new SetPassage(row[0], row[1], row[2]))],
            Queries =
            [
                .. Rows(folder, "queries.tsv", 2)
                    .Select(row => new SetQuery(row[0], row[1], GradesOf(folder, grades[row[0]])))
                    .Where(query => query.Grades.Count > 0),
            ],
        };
    }

    private static Dictionary<string, int> GradesOf(string folder, IEnumerable<string[]> rows)
    {
        var grades = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grade))
            {
                throw new RetrievalSetException($"{folder}/qrels.tsv: the grade of {row[0]} is {row[2]}, no number.");
            }

            if (grade > 0)
            {
                grades[row[1]] = grade;
            }
        }

        return grades;
    }

    private static IEnumerable<string[]> Rows(string folder, string file, int columns)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new RetrievalSetException($"{path} is missing: a set is passages.tsv, queries.tsv and qrels.tsv.");
        }

        foreach (var (place, line) in File.ReadLines(path).Index())
        {
            var row = line.Split('\t');
            if (line.Length > 0 && row.Length < columns)
            {
                throw new RetrievalSetException(
                    $"{path}:{place + 1}: {row.Length} columns instead of {columns}, separated by tabs."
                );
            }

            if (line.Length > 0)
            {
                yield return row;
            }
        }
    }
}
