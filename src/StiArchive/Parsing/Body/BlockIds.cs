using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>Gives tables, figures and footnotes their anchors, in reading order: t1, f1, n1.</summary>
internal static class BlockIds
{
    public static IReadOnlyList<Section> Give(IReadOnlyList<Section> sections)
    {
        var counts = new Dictionary<char, int>();
        return [.. sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Named)] })];

        Block Named(Block block) =>
            block switch
            {
                Table table => table with { Id = Next('t') },
                Figure figure => figure with { Id = Next('f') },
                Footnote note => note with { Id = Next('n') },
                _ => block,
            };

        string Next(char letter)
        {
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{letter}{counts[letter]}");
        }
    }
}
