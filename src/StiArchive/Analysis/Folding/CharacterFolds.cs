using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StiArchive.Analysis.Folding;

/// <summary>What each character is searched as, read once from the committed tables.</summary>
/// <remarks>
/// The tables and not the runtime's ICU decide, so that an index built on one machine is searched alike on another. Three
/// steps become one: compatibility, case and accents; radicals; traditional to simplified.
/// </remarks>
internal static class CharacterFolds
{
    private const int FirstSupplementary = 0x10000;

    private static readonly FrozenDictionary<int, string> Supplementary;

    // Indexed by UTF-16 code unit; null where a character is searched as itself.
    private static readonly string?[] Basic = new string?[FirstSupplementary];

    static CharacterFolds()
    {
        var simplified = ReadPairs("Chinese.traditional-simplified.tsv").ToDictionary(LiteralKey, pair => pair.Fold);
        var radicals = ReadPairs("Chinese.radicals.tsv").ToDictionary(HexadecimalKey, pair => pair.Fold);
        var compatible = ReadPairs("Folding.compatibility.tsv").ToDictionary(HexadecimalKey, pair => pair.Fold);
        var all = new Dictionary<int, string>();
        foreach (var codePoint in compatible.Keys.Concat(radicals.Keys).Concat(simplified.Keys))
        {
            var fold = Map(Map(Map(new Rune(codePoint).ToString(), compatible), radicals), simplified);
            all[codePoint] = fold;
        }

        Supplementary = all.Where(fold => fold.Key >= FirstSupplementary).ToFrozenDictionary();
        foreach (var (codePoint, fold) in all.Where(fold => fold.Key < FirstSupplementary))
        {
            Basic[codePoint] = fold;
        }
    }

    /// <summary>What <paramref name="rune"/> is searched as; null where it is searched as itself, empty where it is not
    /// searched.</summary>
    public static string? Of(Rune rune) => rune.IsBmp ? Basic[rune.Value] : Supplementary.GetValueOrDefault(rune.Value);

    private static string Map(string text, Dictionary<int, string> folds)
    {
        var mapped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            mapped.Append(folds.TryGetValue(rune.Value, out var fold) ? fold : rune.ToString());
        }

        return mapped.ToString();
    }

    private static int LiteralKey((string Source, string Fold) pair) => Rune.GetRuneAt(pair.Source, 0).Value;

    private static int HexadecimalKey((string Source, string Fold) pair) =>
        int.Parse(pair.Source, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Source, string Fold)> ReadPairs(string table)
    {
        using var stream = typeof(CharacterFolds).Assembly.GetManifestResourceStream($"StiArchive.Analysis.{table}");
        using var reader = new StreamReader(stream!);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                yield return (line[..tab], line[(tab + 1)..]);
            }
        }
    }
}
