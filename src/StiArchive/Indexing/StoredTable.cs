using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>A table of a paper as a list shows it, and where its passages are.</summary>
/// <param name="Anchor">Its own in the paper: <c>t1</c>.</param>
/// <param name="FirstPassage">Place of the caption, or of the first row where there is none; passages are counted from 0.</param>
/// <param name="EndPassage">The place behind the last row.</param>
internal sealed record StoredTable(
    string Anchor,
    string Label,
    string Caption,
    IReadOnlyList<string> Columns,
    int RowCount,
    int FirstPassage,
    int EndPassage
)
{
    /// <summary>All tables in the order of the paper; one without a letter in it has no passages.</summary>
    public static IReadOnlyList<StoredTable> AllOf(Paper paper, IReadOnlyList<Passage> passages)
    {
        var tables = paper.Sections.SelectMany(section => section.Blocks).OfType<Table>().ToList();
        if (tables.Count == 0)
        {
            return [];
        }

        var places = passages
            .Index()
            .Where(passage => passage.Item.Kind is PassageKind.TableRow or PassageKind.Caption)
            .ToLookup(passage => TableOf(passage.Item), passage => passage.Index, StringComparer.Ordinal);
        return [.. tables.Select(table => Of(table, [.. places[table.Id]]))];
    }

    private static StoredTable Of(Table table, IReadOnlyList<int> places) =>
        new(
            table.Id,
            table.Label,
            table.Caption,
            table.Columns,
            table.Rows.Count,
            places.Count == 0 ? 0 : places[0],
            places.Count == 0 ? 0 : places[^1] + 1
        );

    // Of the row t1-r3 it is t1.
    private static string TableOf(Passage passage) =>
        passage.Kind == PassageKind.TableRow
            ? passage.Anchor[..passage.Anchor.LastIndexOf("-r", StringComparison.Ordinal)]
            : passage.Anchor;
}
