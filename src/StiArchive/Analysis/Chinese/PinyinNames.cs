using System.Reflection;
using System.Text;

namespace StiArchive.Analysis.Chinese;

/// <summary>Reads names in Han characters aloud.</summary>
/// <remarks>
/// In surname position many characters are read otherwise than elsewhere (单 is shan, 曾 zeng, 解 xie): a table of surnames
/// comes before ICU's readings. Without ICU no name can be read, and authors are found by what papers print.
/// </remarks>
public static class PinyinNames
{
    private static readonly Dictionary<string, string[]> Surnames = ReadSurnames();

    /// <summary>The ways to read <paramref name="name"/>, the likeliest first; empty for what is no Chinese name, or where
    /// there is no ICU.</summary>
    /// <param name="name">Folded, Han characters only.</param>
    public static IReadOnlyList<PinyinName> Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var characters = name.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        if (characters.Count == 0)
        {
            return [];
        }

        var surname = SurnameOf(characters);
        var given = characters.Skip(surname.EnumerateRunes().Count()).Select(IcuPinyin.OfNames.TryRead).ToList();
        return given.Contains(null)
            ? []
            : [.. ReadSurname(surname).Select(reading => new PinyinName(reading, [.. given.OfType<string>()]))];
    }

    /// <summary>The surname that a name of Han characters begins with; of 欧阳修 it is 欧阳.</summary>
    public static string SurnameOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return SurnameOf([.. name.EnumerateRunes().Select(rune => rune.ToString())]);
    }

    // Of two characters the first is the surname: who is called 司马 and nothing else would be written 司马某.
    private static string SurnameOf(List<string> characters)
    {
        var two = string.Concat(characters.Take(2));
        return characters.Count > 2 && Surnames.ContainsKey(two) ? two : characters.FirstOrDefault("");
    }

    private static string[] ReadSurname(string surname) =>
        Surnames.TryGetValue(surname, out var readings) ? readings
        : IcuPinyin.OfNames.TryRead(surname) is { } reading ? [reading]
        : [];

    private static Dictionary<string, string[]> ReadSurnames()
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("StiArchive.Analysis.Chinese.surnames.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToDictionary(columns => columns[0], columns => columns[1].Split('|'), StringComparer.Ordinal);
    }
}
