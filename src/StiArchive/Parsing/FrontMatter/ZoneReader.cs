using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Goes through the lines before the first heading once and gives each its place.</summary>
internal sealed class ZoneReader(FrontPartBuilder front, EnglishPartReader english)
{
    private const double LongestRemark = 40;

    private readonly List<Line> _body = [];

    /// <summary>Reads the lines, and returns those that are text already.</summary>
    /// <param name="next">The line after the zone: the first heading.</param>
    public IReadOnlyList<Line> Read(IReadOnlyList<Line> lines, Line? next)
    {
        var lastLabel = LastLabel(lines);
        var hasChinese = lines.Any(line => line.Text.Any(Characters.IsHan));
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { } label)
            {
                i = front.AddField(lines, i, label);
            }
            else if (_body.Count > 0)
            {
                _body.Add(lines[i]);
            }
            else if (hasChinese && FrontPartReader.IsLatin(lines[i].Text) && i < lastLabel)
            {
                i = english.TakeGroup(lines, i);
            }
            else
            {
                i = TakeUnlabelled(lines, i, next, isBeforeLabel: i < lastLabel);
            }
        }

        return _body;
    }

    /// <summary>Index of the last label that belongs to the front matter, -1 where there is none.</summary>
    private static int LastLabel(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { Kind: not FieldKind.Remark })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Names, institutions, title; before the last label all else is a remark, after it the body begins.</summary>
    private int TakeUnlabelled(IReadOnlyList<Line> lines, int start, Line? next, bool isBeforeLabel)
    {
        var line = lines[start];
        var isSubtitle = front.HasTitleZh && isBeforeLabel && TitleLines.IsSubtitle(line);
        if (front.TryAddCitation(line) || (!isSubtitle && front.TryAddNames(line, isBeforeLabel && front.HasTitleZh)))
        {
            front.AddRemark(line);
            return start;
        }

        var title = front.HasTitleZh ? 0 : TitleLines.Count(lines, start, next, front.Layout);
        if (title > 0 && !front.HasColumn && TitleLines.IsColumn(lines, start))
        {
            front.AddColumn(line);
            return start;
        }

        if (title > 0 || isSubtitle)
        {
            var count = Math.Max(1, title);
            front.AddTitleZh(lines.Skip(start).Take(count));
            return start + count - 1;
        }

        if (isBeforeLabel && !IsProse(line))
        {
            front.AddRemark(line);
        }
        else
        {
            _body.Add(line);
        }

        return start;
    }

    /// <summary>A label may stand far down in the text; what lies before it is not front matter for that.</summary>
    private static bool IsProse(Line line) =>
        line.Width > LongestRemark && line.Text.Contains('。', StringComparison.Ordinal);
}
