using System.Text.RegularExpressions;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>The words that open a contribution: 王小明（某研究院研究员）：</summary>
/// <param name="Index">Index of the line that it begins on.</param>
internal sealed partial record SpeakerOpening(int Index, string Name, string Affiliation)
{
    private const int MostLines = 5;

    public static IReadOnlyList<SpeakerOpening> FindAll(IReadOnlyList<Line> lines)
    {
        var found = new List<SpeakerOpening>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (BracketAfterName().IsMatch(lines[i].Text) && TryRead(lines, i) is { } opening)
            {
                found.Add(opening);
            }
        }

        return found;
    }

    private static SpeakerOpening? TryRead(IReadOnlyList<Line> lines, int index)
    {
        var text = LineJoiner.Join(lines.Skip(index).Take(MostLines).Select(line => line.Text));
        var match = Opening().Match(text);
        var name = match.Groups["name"].Value;
        return match.Success && NameReader.IsChineseName(name)
            ? new SpeakerOpening(index, name, match.Groups["affiliation"].Value)
            : null;
    }

    // 王小明（
    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,4}\s*[（(]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BracketAfterName();

    // 王小明（某研究院研究员）：自该计划实施以来，
    [GeneratedRegex(
        @"^(?<name>[\u4E00-\u9FFF]{2,4})[（(](?<affiliation>[^（）()]{4,80})[）)]\s*[:：]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Opening();
}
