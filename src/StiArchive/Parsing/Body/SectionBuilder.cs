using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Makes sections out of headings and the text under them.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<PlacedSection> Build(IReadOnlyList<Piece> pieces, TextLayout layout)
    {
        var sections = new List<PlacedSection>();
        var ids = new SectionIds();
        foreach (var piece in pieces)
        {
            if (piece is Piece.Heading heading)
            {
                var number = heading.Number?.Text ?? "";
                sections.Add(
                    new PlacedSection(
                        new Section(ids.For(heading.Number), number, heading.Title, heading.Level, []),
                        [.. piece.Lines]
                    )
                );
                continue;
            }

            if (sections.Count == 0)
            {
                sections.Add(new PlacedSection(new Section("s0", "", "", 1, []), []));
            }

            var section = sections[^1];
            var blocks = ParagraphReader.Read(piece.Lines, layout);
            sections[^1] = section with
            {
                Section = section.Section with { Blocks = [.. section.Section.Blocks, .. blocks] },
                Lines = [.. section.Lines, .. piece.Lines],
            };
        }

        return sections;
    }
}
