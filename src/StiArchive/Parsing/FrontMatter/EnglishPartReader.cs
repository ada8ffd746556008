using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads the part in Latin letters: title, names and institution, then the labelled fields.</summary>
internal sealed class EnglishPartReader(FrontPartBuilder front)
{
    public void Read(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            i = LabelReader.AtFrontStart(lines[i].Text) is { } label
                ? front.AddField(lines, i, label)
                : TakeGroup(lines, i);
        }
    }

    /// <summary>Takes the lines up to the next label, and returns the last of them.</summary>
    public int TakeGroup(IReadOnlyList<Line> lines, int start)
    {
        var end = start + 1;
        while (
            end < lines.Count
            && LabelReader.AtFrontStart(lines[end].Text) is null
            && FrontPartReader.IsLatin(lines[end].Text)
        )
        {
            end++;
        }

        var group = lines
            .Skip(start)
            .Take(end - start)
            .SelectMany(line => EnglishTitleLines.CutBeforeNames(line, front.AuthorsZh))
            .ToList();
        var title = front.HasTitleEn ? new LineRange(0, 0) : Title(group);
        for (var i = 0; i < group.Count; i++)
        {
            if (i >= title.Start && i < title.End)
            {
                front.AddTitleEn(group[i]);
                continue;
            }

            var hasNames = title.Count > 0 || RomanizedNames.Find(group[i].Text, front.AuthorsZh) is not null;
            _ = hasNames && front.TryAddNames(group[i], isAfterTitle: true);
            front.AddRemark(group[i]);
        }

        return end - 1;
    }

    private LineRange Title(IReadOnlyList<Line> group) =>
        EnglishTitleLines.Find(group, front.AuthorsZh, front.Layout.IsWrapped);
}
