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
        var kept = new List<Line>();
        var noise = new List<Noise>();
        var headers = new List<Line>();
        var opensColumn = false;
        foreach (var line in lines)
        {
            var kind = KindOf(line, repeated);
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

    private static NoiseKind? KindOf(Line line, HashSet<string> repeated)
    {
        if (PageNumber().IsMatch(line.Text))
        {
            return NoiseKind.PageNumber;
        }

        var isHeader =
            ColumnHeader().IsMatch(line.Text)
            || line.Text[0] == '◇'
            || (repeated.Count > 0 && repeated.Contains(RepeatedHeaders.Key(line.Text)));
        return isHeader ? NoiseKind.RunningHeader : null;
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

    // — 19 —
    [GeneratedRegex(@"^[—–\-―·•]+\s*\d{1,4}\s*[—–\-―·•]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();
}
