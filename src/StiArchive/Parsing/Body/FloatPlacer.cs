using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>Puts tables, figures and footnotes into the sections that refer to them.</summary>
/// <remarks>A table goes after the paragraph that first names it, a footnote after the one that holds its mark; what
/// nothing refers to stays in the section it is printed in.</remarks>
internal static class FloatPlacer
{
    public static IReadOnlyList<Section> Place(IReadOnlyList<PlacedSection> sections, IReadOnlyList<Float> floats)
    {
        var blocks = sections.Select(section => section.Section.Blocks.ToList()).ToList();
        var marks = MarkPlaces(sections);
        foreach (var placed in floats)
        {
            var place = PlaceOf(sections, placed, marks);
            InsertAfter(blocks[place.Section], place.Paragraph, placed.Block);
        }

        return [.. sections.Select((section, i) => section.Section with { Blocks = blocks[i] })];
    }

    private static (int Section, Paragraph? Paragraph) PlaceOf(
        IReadOnlyList<PlacedSection> sections,
        Float placed,
        Dictionary<string, Queue<(int, Paragraph)>> marks
    )
    {
        var label = placed.Block switch
        {
            Table table => table.Label,
            Figure figure => figure.Label,
            _ => "",
        };
        if (placed.Block is Footnote note && marks.TryGetValue(note.Label, out var places) && places.Count > 0)
        {
            var (section, paragraph) = places.Dequeue();
            return (section, paragraph);
        }

        return (label.Length > 0 ? FirstReference(sections, label) : null)
            ?? (WherePrinted(sections, placed.LineNumber), null);
    }

    /// <summary>Each occurrence of a mark belongs to one note, in order: numbering restarts on every page.</summary>
    private static Dictionary<string, Queue<(int, Paragraph)>> MarkPlaces(IReadOnlyList<PlacedSection> sections)
    {
        var places = new Dictionary<string, Queue<(int, Paragraph)>>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var paragraph in sections[i].Section.Blocks.OfType<Paragraph>())
            {
                foreach (var c in paragraph.Text.Where(FootnoteReader.IsMark))
                {
                    var key = c.ToString(CultureInfo.InvariantCulture);
                    places.TryAdd(key, new Queue<(int, Paragraph)>());
                    places[key].Enqueue((i, paragraph));
                }
            }
        }

        return places;
    }

    private static (int Section, Paragraph? Paragraph)? FirstReference(
        IReadOnlyList<PlacedSection> sections,
        string label
    )
    {
        var wanted = string.Concat(label.Where(c => !char.IsWhiteSpace(c))).TrimEnd(':', '：', '.', '．');
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var paragraph in sections[i].Section.Blocks.OfType<Paragraph>())
            {
                if (Names(paragraph.Text, wanted))
                {
                    return (i, paragraph);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a text names 表1, with or without a blank, and not 表12.</summary>
    private static bool Names(string text, string label)
    {
        var squashed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var at = squashed.IndexOf(label, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + label.Length;
            if (end == squashed.Length || !char.IsAsciiDigit(squashed[end]))
            {
                return true;
            }

            at = squashed.IndexOf(label, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static int WherePrinted(IReadOnlyList<PlacedSection> sections, int lineNumber)
    {
        var best = 0;
        var bestLine = -1;
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var line in sections[i].Lines)
            {
                if (line.Number < lineNumber && line.Number > bestLine)
                {
                    (best, bestLine) = (i, line.Number);
                }
            }
        }

        return best;
    }

    private static void InsertAfter(List<Block> blocks, Paragraph? paragraph, Block block)
    {
        var at = paragraph is null ? blocks.Count : blocks.FindIndex(other => ReferenceEquals(other, paragraph)) + 1;
        while (at < blocks.Count && blocks[at] is not Paragraph)
        {
            at++;
        }

        blocks.Insert(at, block);
    }
}
