using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>The places of a paper that a link on its page may lead to.</summary>
public static class PagePlaces
{
    public static IReadOnlySet<string> Of(Paper paper, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(paper);

        HashSet<string> places =
        [
            .. passages.Select(passage => passage.Anchor),
            .. paper.Sections.Select(section => section.Id),
            .. paper.Sections.SelectMany(section => section.Blocks).Select(IdOf).OfType<string>(),
        ];
        return places;
    }

    private static string? IdOf(Block block) =>
        block switch
        {
            Table table => table.Id,
            Figure figure => figure.Id,
            Footnote note => note.Id,
            _ => null,
        };
}
