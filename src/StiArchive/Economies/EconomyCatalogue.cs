using System.Reflection;

namespace StiArchive.Economies;

/// <summary>All economies that the archive knows, under their official names.</summary>
public static class EconomyCatalogue
{
    private const int ColumnCount = 6;

    private static readonly IReadOnlyList<(Economy Economy, IReadOnlyList<string> Names)> Entries = ReadEntries();

    private static readonly Dictionary<string, Economy> ByCode = Entries
        .Select(entry => entry.Economy)
        .ToDictionary(economy => economy.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The members of APEC first, each part in the order of English names.</summary>
    public static IReadOnlyList<Economy> All { get; } = [.. Entries.Select(entry => entry.Economy)];

    /// <summary>Every name that a text may use, official ones and others, in both languages.</summary>
    internal static IEnumerable<(string Name, Economy Economy)> Names =>
        Entries.SelectMany(entry => entry.Names.Select(name => (name, entry.Economy)));

    /// <summary>Returns null where no economy has the code.</summary>
    /// <param name="code">ISO 3166-1 alpha-2 code, in any case.</param>
    public static Economy? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        return ByCode.GetValueOrDefault(code);
    }

    /// <summary>Rows of an embedded table of this folder, without comments.</summary>
    internal static IEnumerable<string[]> ReadTable(string name)
    {
        var resource = $"StiArchive.Economies.{name}";
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    private static List<(Economy Economy, IReadOnlyList<string> Names)> ReadEntries() =>
        [.. ReadTable("economies.tsv").Select(ReadEntry)];

    private static (Economy Economy, IReadOnlyList<string> Names) ReadEntry(string[] columns)
    {
        if (columns.Length != ColumnCount)
        {
            throw new InvalidOperationException(
                $"economies.tsv: {columns[0]} has {columns.Length} columns; write {ColumnCount}, separated by tabs."
            );
        }

        var economy = new Economy(columns[0], columns[2], columns[3], columns[1] == "yes");
        return (economy, [economy.NameEn, economy.NameZh, .. Aliases(columns[4]), .. Aliases(columns[5])]);
    }

    private static string[] Aliases(string column) => column.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
