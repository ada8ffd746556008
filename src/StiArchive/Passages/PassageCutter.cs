using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>Cuts a paper into the passages that a search returns.</summary>
/// <remarks>
/// A paragraph is a passage, or several where it is long (<see cref="ParagraphCutter"/>); a short one is never glued to its
/// neighbour. Titles, headings, table rows, captions, footnotes and references are passages of their own. A heading's path
/// holds the headings above it and not itself, which is its text.
/// </remarks>
public static class PassageCutter
{
    private const string ReferencesSectionId = "references";

    /// <summary>The passages of <paramref name="paper"/> in reading order; none is blank and no two have the same anchor.</summary>
    public static IReadOnlyList<Passage> Cut(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var draft = new PassageDraft { PaperId = paper.Id };
        return
        [
            .. CutTitles(paper.Metadata, draft),
            .. CutAbstract("abstract-zh", paper.AbstractZh, draft),
            .. CutAbstract("abstract-en", paper.AbstractEn, draft),
            .. CutSections(paper.Sections, draft),
            .. CutReferences(paper.References, draft),
        ];
    }

    private static IEnumerable<Passage> CutTitles(Metadata metadata, PassageDraft draft)
    {
        var title = draft with { Kind = PassageKind.Title };
        return
        [
            .. (title with { Anchor = "title-zh" }).Whole(metadata.TitleZh?.Value ?? ""),
            .. (title with { Anchor = "title-en" }).Whole(metadata.TitleEn?.Value ?? ""),
        ];
    }

    private static IEnumerable<Passage> CutAbstract(
        string anchor,
        IReadOnlyList<Paragraph> paragraphs,
        PassageDraft draft
    )
    {
        var numbered = new NumberedAnchors(anchor);
        return paragraphs.SelectMany(
            (paragraph, index) =>
                (draft with { Kind = PassageKind.Abstract, BlockIndex = index, Page = paragraph.Page }).Cut(
                    paragraph.Text,
                    numbered.Next
                )
        );
    }

    private static IEnumerable<Passage> CutSections(IReadOnlyList<Section> sections, PassageDraft draft)
    {
        var path = new HeadingPath();
        foreach (var section in sections)
        {
            path.Enter(section);
            var inSection = draft with { SectionId = section.Id, HeadingPath = path.Headings };
            var heading = inSection with
            {
                Kind = PassageKind.Heading,
                Anchor = section.Id,
                HeadingPath = path.HeadingsAbove,
            };
            foreach (var passage in heading.Whole(section.Heading).Concat(BlockCutter.Cut(section, inSection)))
            {
                yield return passage;
            }
        }
    }

    private static IEnumerable<Passage> CutReferences(ReferenceList? references, PassageDraft draft)
    {
        if (references is null)
        {
            return [];
        }

        var inList = draft with
        {
            Kind = PassageKind.Reference,
            SectionId = ReferencesSectionId,
            HeadingPath = references.Title.Length == 0 ? [] : [references.Title],
        };
        return references.Entries.SelectMany(
            (entry, index) => (inList with { Anchor = entry.Id, BlockIndex = index }).Whole(entry.Text)
        );
    }
}
