using System.Reflection;

namespace StiArchive.Bilingual;

/// <summary>Which English words translate which Chinese words; the data is in words.tsv.</summary>
internal static class WordLexicon
{
    private const string Resource = "StiArchive.Bilingual.words.tsv";

    private static readonly Dictionary<string, LexiconEntry> Entries = Read();

    private static readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWordChars = Entries.Keys.Max(word => word.Length);

    /// <summary>Returns null for a word that is not known.</summary>
    public static LexiconEntry? Find(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var entry) ? entry : null;

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

    private static Dictionary<string, LexiconEntry> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var columns = line.Split('\t');
                entries.Add(columns[0], LexiconEntry.Read(columns[1], UseOf(columns[2])));
            }
        }

        return entries;
    }

    private static WordUse UseOf(string column) =>
        column switch
        {
            "" => WordUse.Any,
            "verb" => WordUse.Verb,
            "modifier" => WordUse.Modifier,
            "part" => WordUse.Part,
            "never" => WordUse.Never,
            _ => throw new InvalidOperationException(
                $"words.tsv: {column} is no use; write verb, modifier, part, never or nothing."
            ),
        };
}
