using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A line of the contents list.</summary>
/// <param name="Text">The heading as printed; null for a part whose heading is the interface's.</param>
/// <param name="Level">1 for a chapter, 2 for what stands under it, and so on.</param>
public sealed record ContentsEntry(string Anchor, string? Text, int Level)
{
    /// <summary>The name of the text that heads a part which the paper itself does not head.</summary>
    public string TextKey =>
        Anchor switch
        {
            "abstracts" => "Abstracts.Title",
            "terms" => "Terms.Title",
            _ => "Unlisted.Title",
        };

    public static IReadOnlyList<ContentsEntry> Of(Paper paper, bool hasTerms, bool hasUnlisted)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var sections = paper
            .Sections.Where(section => section.Heading.Length > 0)
            .Select(section => new ContentsEntry(section.Id, section.Heading, section.Level));
        var hasAbstract = paper.AbstractZh.Count + paper.AbstractEn.Count > 0;
        return
        [
            .. Own("abstracts", hasAbstract),
            .. sections,
            .. paper.References is { } list
                ? [new ContentsEntry("references", list.Title, Level: 1)]
                : Own("unlisted", hasUnlisted),
            .. Own("terms", hasTerms),
        ];
    }

    private static ContentsEntry[] Own(string anchor, bool isThere) =>
        isThere ? [new ContentsEntry(anchor, Text: null, Level: 1)] : [];
}
