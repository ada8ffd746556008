using Microsoft.Extensions.Localization;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>Names a place of a paper as a reader would: <c>2.1 ¶3</c>, <c>表 1, row 4</c>.</summary>
public static class PlaceLabel
{
    private const int LongestHeadingChars = 24;

    public static string Of(Paper paper, Passage passage, IStringLocalizer<Texts> texts)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(texts);

        var section = paper.Sections.FirstOrDefault(section => section.Id == passage.SectionId);
        var block = section?.Blocks.ElementAtOrDefault(passage.BlockIndex);
        var kind = PassageKindName.Of(passage.Kind, ReaderLanguage.Current);
        return passage.Kind switch
        {
            PassageKind.Heading when section is not null => Name(section, kind),
            PassageKind.Paragraph when section is not null => $"{Name(section, kind)} ¶{LastNumber(passage)}",
            PassageKind.TableRow when block is Table table => texts[
                "Place.Row",
                Label(table.Label, kind),
                LastNumber(passage)
            ],
            PassageKind.Caption when block is Table table => Label(table.Label, kind),
            PassageKind.Caption when block is Figure figure => Label(figure.Label, kind),
            PassageKind.Footnote when block is Footnote note => $"{kind} {note.Label}",
            _ => kind,
        };
    }

    private static string Name(Section section, string kind) =>
        section.Number.Length > 0 ? ShortText.Of(section.Number, LongestHeadingChars)
        : section.Title.Length > 0 ? ShortText.Of(section.Title, LongestHeadingChars)
        : kind;

    private static string Label(string label, string kind) =>
        label.Length > 0 ? ShortText.Of(label, LongestHeadingChars) : kind;

    // s2.1-p3, t1-r4
    private static string LastNumber(Passage passage) => passage.Anchor[(passage.Anchor.LastIndexOf('-') + 2)..];
}
