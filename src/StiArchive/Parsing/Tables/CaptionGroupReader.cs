namespace StiArchive.Parsing.Tables;

/// <summary>Gathers captions that stand together, and joins those that are twins.</summary>
internal static class CaptionGroupReader
{
    /// <summary>Reads the group that begins with the caption of a table at <paramref name="first"/>.</summary>
    public static CaptionGroup Read(BodyLines text, int first)
    {
        var found = new List<CaptionLines>();
        var notes = new List<int>();
        var at = first;
        for (; at < text.Lines.Count; at++)
        {
            // A remark under captions ends their table; what follows it is another's.
            if (notes.Count == 0 && text.Captions[at] is { IsTable: true } caption)
            {
                Add(found, new CaptionLines(caption, [at]));
            }
            else if (CaptionReader.IsNote(text.Lines[at]))
            {
                notes.Add(at);
            }
            else if (
                found[^1] is { HasTwin: false, Caption.IsChinese: true }
                && IsLowerTwin(text, at, found[^1].Caption)
            )
            {
                found[^1] = found[^1] with { Indexes = [.. found[^1].Indexes, at] };
            }
            else
            {
                break;
            }
        }

        return new CaptionGroup(first, at, found, notes);
    }

    private static bool IsLowerTwin(BodyLines text, int index, Caption caption) =>
        CaptionReader.IsTwinOf(text.Lines[index], caption)
        || CaptionFinder.IsDamagedTwin(text.Lines[index], text.Layout);

    /// <summary>A twin stands right before or after; looking no farther keeps long lists of captions fast.</summary>
    private static void Add(List<CaptionLines> found, CaptionLines one)
    {
        if (found.Count > 0 && !found[^1].HasTwin && found[^1].Caption.IsTwinOf(one.Caption))
        {
            found[^1] = found[^1].With(one);
        }
        else
        {
            found.Add(one);
        }
    }
}
