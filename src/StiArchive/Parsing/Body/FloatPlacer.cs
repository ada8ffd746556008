using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>Puts tables, figures and footnotes into the sections that refer to them.</summary>
/// <remarks>A table goes after the paragraph that first names it, a footnote after the one that holds its mark; what
/// nothing refers to stays in the section it is printed in.</remarks>
internal static class FloatPlacer
{
    public static IReadOnlyList<Section> Place(IReadOnlyList<PlacedSection> sections, IReadOnlyList<Float> floats)
    {
        var references = new FloatReferences(
            sections.SelectMany(section => section.Section.Blocks).OfType<Paragraph>()
        );
        var printed = new PrintedPlaces(sections);
        var afterParagraph = new Dictionary<Paragraph, List<Block>>(ReferenceEqualityComparer.Instance);
        var atEnd = new Dictionary<int, List<Block>>();
        foreach (var one in floats)
        {
            if (references.Find(one.Block) is { } paragraph)
            {
                Add(afterParagraph, paragraph, one.Block);
            }
            else
            {
                Add(atEnd, printed.SectionBefore(one.LineNumber), one.Block);
            }
        }

        return
        [
            .. sections.Select((section, i) => WithFloats(section.Section, afterParagraph, atEnd.GetValueOrDefault(i))),
        ];
    }

    private static void Add<TKey>(Dictionary<TKey, List<Block>> blocks, TKey key, Block block)
        where TKey : notnull
    {
        blocks.TryAdd(key, []);
        blocks[key].Add(block);
    }

    private static Section WithFloats(
        Section section,
        Dictionary<Paragraph, List<Block>> afterParagraph,
        List<Block>? atEnd
    )
    {
        var blocks = new List<Block>();
        foreach (var block in section.Blocks)
        {
            blocks.Add(block);
            if (block is Paragraph paragraph && afterParagraph.TryGetValue(paragraph, out var floats))
            {
                blocks.AddRange(floats);
            }
        }

        return section with
        {
            Blocks = [.. blocks, .. atEnd ?? []],
        };
    }
}
