using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A line of the contents list.</summary>
/// <param name="Text">The heading as printed; null for the abstracts, whose heading is the interface's.</param>
/// <param name="Level">1 for a chapter, 2 for what stands under it, and so on.</param>
public sealed record ContentsEntry(string Anchor, string? Text, int Level)
{
    public static IReadOnlyList<ContentsEntry> Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var entries = paper
            .Sections.Where(section => section.Heading.Length > 0)
            .Select(section => new ContentsEntry(section.Id, section.Heading, section.Level));
        if (paper.AbstractZh.Count + paper.AbstractEn.Count > 0)
        {
            entries = entries.Prepend(new ContentsEntry("abstracts", Text: null, Level: 1));
        }

        if (paper.References is { } references)
        {
            entries = entries.Append(new ContentsEntry("references", references.Title, Level: 1));
        }

        return [.. entries];
    }
}
