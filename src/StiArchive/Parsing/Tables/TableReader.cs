using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Reads tables out of the body.</summary>
internal static class TableReader
{
    /// <summary>Below this, cells do not fit their columns and the librarian should look.</summary>
    private const double DoubtfulScore = -2.5;

    public static TablesFound Read(BodyLines text)
    {
        var floats = new List<Float>();
        var doubts = new List<Doubt>();
        foreach (var region in TableRegionFinder.Find(text))
        {
            var (block, isDoubtful) = ReadOne(text.Lines, region, text.Layout);
            var caption = text.Lines[region.Caption.Indexes[0]];
            var place = region.Rows.Count > 0 ? text.Lines[region.Rows[0]] : caption;
            floats.Add(new Float(block, place.Number));
            if (isDoubtful)
            {
                doubts.Add(
                    new Doubt(DoubtKind.OddTable, EvidenceWords.Line(caption.Number), region.Caption.Caption.Label)
                );
            }
        }

        return new TablesFound(floats, doubts);
    }

    /// <summary>A caption without rows is all that is left of a table printed as a picture.</summary>
    private static (Block Block, bool IsDoubtful) ReadOne(
        IReadOnlyList<Line> lines,
        TableRegion region,
        TextLayout layout
    )
    {
        var (label, indexes) = (region.Caption.Caption.Label, region.Caption.Indexes);
        var page = lines[indexes[0]].Page;
        var more = indexes.Skip(1).Select(index => lines[index].Text);
        var title = LineJoiner.Join([region.Caption.Caption.Title, .. more]);
        var note = region.Notes.Count == 0 ? null : LineJoiner.Join(region.Notes.Select(index => lines[index].Text));
        if (region.Rows.Count == 0)
        {
            return (new Figure("", label, title, note) { Page = page }, true);
        }

        var grid = GridReader.Read([.. region.Rows.Select(index => lines[index])], layout);
        var table = new Table("", label, title, grid.Rows[0], [.. grid.Rows.Skip(1)], note) { Page = page };
        return (table, grid.Score < DoubtfulScore);
    }
}
