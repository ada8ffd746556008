using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Takes the notes at the foot of the first page out of the text: funds, dates, who the authors are.</summary>
/// <remarks>Where a line holds a paragraph, they stand in the middle of one that the page break cut in two.</remarks>
internal static partial class BodyRemarks
{
    private const int LongestChars = 20_000;

    /// <summary>Returns what is left of the text.</summary>
    public static IReadOnlyList<Line> Take(IReadOnlyList<Line> lines, FrontPartBuilder front)
    {
        if (!lines.Any(line => Note().IsMatch(Head(line))))
        {
            return lines;
        }

        var text = new List<Line>();
        lines = [.. lines.SelectMany(Cut)];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Heading is null && NoteAtStart(lines[i]) is { } label)
            {
                i = front.AddField(lines, i, label);
            }
            else
            {
                text.Add(lines[i]);
            }
        }

        return text;
    }

    private static IEnumerable<Line> Cut(Line line) =>
        line.Heading is null && Note().Match(Head(line)) is { Success: true, Index: > 0 and var at }
            ? [line.WithText(line.Text[..at]), line.WithText(line.Text[at..]) with { StartsColumn = false }]
            : [line];

    private static FoundLabel? NoteAtStart(Line line) =>
        Note().Match(Head(line)) is { Success: true, Index: 0 } ? LabelReader.AtStart(line.Text) : null;

    private static string Head(Line line) => line.Text.Length > LongestChars ? "" : line.Text;

    // …岸边的风力作者简介：甲某（ORCID…   收稿日期：2019-02-11   [作者简介]乙某（1982-），男
    [GeneratedRegex(
        @"[\[【［]?作者简介\s*([】\]］]|[:：])|((?<=[。)）\]］】]\s{0,3})|^)[\[【［]?(基金项目|收稿日期|通[讯信]作者(简介)?)\s*([】\]］]|[:：])(?=.{0,300}(\d{4}|@))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Note();
}
