using System.Globalization;
using System.Reflection;

namespace StiArchive.Bilingual;

/// <summary>Which English words translate which Chinese words, and how strongly; the data is in words.tsv.</summary>
internal static class WordLexicon
{
    private const string Resource = "StiArchive.Bilingual.words.tsv";

    private static readonly Dictionary<string, Dictionary<string, double>> Entries = Read();

    private static readonly Dictionary<string, Dictionary<string, double>>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWordChars = Entries.Keys.Max(word => word.Length);

    /// <summary>Stems of English words with the strength of the link, 0 to 1; null for a word that is not known.</summary>
    public static IReadOnlyDictionary<string, double>? Translations(ReadOnlySpan<char> word) =>
        ByWord.TryGetValue(word, out var translations) ? translations : null;

    /// <summary>Length of the longest known word that <paramref name="text"/> begins with; zero where there is none.</summary>
    public static int LongestPrefix(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(text.Length, LongestWordChars); length > 0; length--)
        {
            if (ByWord.ContainsKey(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static Dictionary<string, Dictionary<string, double>> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        var entries = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var columns = line.Split('\t');
                entries.Add(columns[0], ReadTranslations(columns[1]));
            }
        }

        return entries;
    }

    private static Dictionary<string, double> ReadTranslations(string column) =>
        column
            .Split('|')
            .Select(entry => entry.Split(':'))
            .ToDictionary(
                parts => parts[0],
                parts => double.Parse(parts[1], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
}
