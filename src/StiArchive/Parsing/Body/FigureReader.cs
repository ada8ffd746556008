using StiArchive.Papers;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Body;

/// <summary>Reads the captions of figures, with the remarks under them; the text of a paper holds nothing else of them.</summary>
internal static class FigureReader
{
    public static IReadOnlyList<Float> Read(BodyLines text)
    {
        var regions = new List<TableRegion>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (text.IsFree(i) && text.Captions[i] is { IsTable: false } caption)
            {
                var region = ReadOne(text, new CaptionLines(caption, [i]));
                text.Claims.Take(region.All);
                regions.Add(region);
            }
        }

        return [.. TwinPairing.Pair(regions).Select(region => ToFloat(text.Lines, region))];
    }

    /// <summary>A caption runs on in a line that is bracketed, then in its twin; remarks may follow.</summary>
    private static TableRegion ReadOne(BodyLines text, CaptionLines caption)
    {
        var notes = new List<int>();
        for (var i = caption.Indexes[0] + 1; text.IsFree(i) && !text.Lines[i].StartsColumn; i++)
        {
            if (CaptionReader.IsNote(text.Lines[i]))
            {
                notes.Add(i);
            }
            else if (notes.Count == 0 && text.Captions[i] is { } twin && twin.IsTwinOf(caption.Caption))
            {
                caption = caption.With(new CaptionLines(twin, [i]));
            }
            else if (notes.Count == 0 && GoesOn(text, caption, i))
            {
                caption = caption with { Indexes = [.. caption.Indexes, i] };
            }
            else
            {
                break;
            }
        }

        return new TableRegion(caption, [], notes);
    }

    private static bool GoesOn(BodyLines text, CaptionLines caption, int index)
    {
        var line = text.Lines[index];
        var isBracketed =
            line.Text[0] is '（' or '(' && line.Text[^1] is '）' or ')' && line.Width < text.Layout.ColumnWidth;
        var isTwin =
            caption is { HasTwin: false, Caption.IsChinese: true }
            && text.Captions[index] is null
            && (CaptionReader.IsTwinOf(line, caption.Caption) || CaptionFinder.IsDamagedTwin(line, text.Layout));
        return isBracketed || isTwin;
    }

    private static Float ToFloat(IReadOnlyList<Line> lines, TableRegion region)
    {
        var (caption, indexes) = region.Caption;
        var title = LineJoiner.Join([caption.Title, .. indexes.Skip(1).Select(index => lines[index].Text)]);
        var note = region.Notes.Count == 0 ? null : LineJoiner.Join(region.Notes.Select(index => lines[index].Text));
        var first = lines[indexes[0]];
        return new Float(new Figure("", caption.Label, title, note) { Page = first.Page }, first.Number);
    }
}
