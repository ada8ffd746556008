using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>What pages carry besides the paper: running headers, page numbers, the mark after the last paragraph.</summary>
internal static partial class PageFurniture
{
    private const string EndMarks = "■◆□◼▪";

    /// <summary>Takes page furniture out of <paramref name="lines"/>.</summary>
    public static FurnitureFound Remove(IReadOnlyList<Line> lines)
    {
        var repeated = RepeatedHeaders.Find(lines);
        var numbers = CountingLines.Find(lines);
        var kept = new List<Line>();
        var noise = new List<Noise>();
        var headers = new List<Line>();
        var opensColumn = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var kind = numbers.Contains(line.Number) ? NoiseKind.PageNumber : KindOf(lines, i, repeated);
            if (kind is null)
            {
                var text = WithoutEndMark(line, noise);
                kept.Add(opensColumn ? text with { StartsColumn = true } : text);
                opensColumn = false;
                continue;
            }

            noise.Add(new Noise(line.Number, kind.Value, line.Text));
            opensColumn |= line.StartsColumn;
            if (kind == NoiseKind.RunningHeader)
            {
                headers.Add(line);
            }
        }

        return new FurnitureFound(kept, noise, headers);
    }

    private static NoiseKind? KindOf(IReadOnlyList<Line> lines, int index, RepeatedHeaders repeated)
    {
        var line = lines[index];
        if (PageNumber().IsMatch(line.Text))
        {
            return NoiseKind.PageNumber;
        }

        var isHeader =
            ColumnHeader().IsMatch(line.Text)
            || line.Text[0] == '◇'
            || TurnedPage().IsMatch(line.Text)
            || (Site().IsMatch(line.Text) && IsAtEdge(lines, index))
            || repeated.Contains(line);
        return isHeader ? NoiseKind.RunningHeader : null;
    }

    private static bool IsAtEdge(IReadOnlyList<Line> lines, int index)
    {
        var page = lines[index].Page;
        return page is not null
            && (
                index == 0 || lines[index - 1].Page != page || index + 1 == lines.Count || lines[index + 1].Page != page
            );
    }

    /// <summary>A mark alone after the full stop of the last paragraph.</summary>
    private static Line WithoutEndMark(Line line, List<Noise> noise)
    {
        var text = line.Text;
        if (text.Length < 2 || !EndMarks.Contains(text[^1], StringComparison.Ordinal))
        {
            return line;
        }

        var before = Characters.Strip(text[..^1]);
        if (before.Length == 0 || !"。！？.”’）".Contains(before[^1], StringComparison.Ordinal))
        {
            return line;
        }

        noise.Add(new Noise(line.Number, NoiseKind.EndMark, text[^1..]));
        return line.WithText(before);
    }

    // ·研究与探讨·
    [GeneratedRegex(@"^[·•・][^·•・。，]{2,20}[·•・]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnHeader();

    // http://www.example.cn
    [GeneratedRegex(
        @"^(https?\s*[:：]\s*//\s*|www\s*\.)[A-Za-z0-9.\s-]+\.\s*[a-z]{2,4}\s*/?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Site();

    // （下转第72页）   （上接第65页）
    [GeneratedRegex(@"^[（(]\s*(上接|下转)\s*第?\s*\d{1,4}\s*页?\s*[)）]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TurnedPage();

    // — 19 —
    [GeneratedRegex(@"^[—–\-―·•]+\s*\d{1,4}\s*[—–\-―·•]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();
}
