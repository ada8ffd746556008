using System.Text.Json;
using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>What a machine reading of the page's layout says of a paper: right mostly, not always.</summary>
/// <param name="Headings">Numbered headings, without blanks.</param>
/// <param name="Tables">Labels of tables that have a caption, as <c>表1</c>.</param>
/// <param name="Cells">What stands in the cells of all tables, those without a caption among them: a caption is often read as text, and a
/// table that runs on over the page has none.</param>
/// <param name="Texts">All text blocks in order.</param>
internal sealed partial record SilverPaper(
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Tables,
    IReadOnlyList<string> Cells,
    IReadOnlyList<string> Texts
)
{
    public static SilverPaper Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var blocks = json.RootElement.EnumerateArray().ToList();
        var texts = blocks.Select(Text).ToList();

        return new SilverPaper(
            [.. blocks.Where(IsHeading).Select(Text).Select(Squash).Where(text => NumberedHeading().IsMatch(text))],
            TableLabels.Find(blocks.SelectMany(Captions).Select(Squash), texts.Select(Squash)),
            [.. blocks.SelectMany(block => SilverCells.Of(StringOf(block, "table_body")))],
            texts
        );
    }

    public static string Squash(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Whether a label such as 摘要 or Abstract is printed at the start of a block.</summary>
    public bool Prints(Regex label) => Texts.Any(label.IsMatch);

    private static bool IsHeading(JsonElement block) => block.TryGetProperty("text_level", out _);

    private static string Text(JsonElement block) => StringOf(block, "text");

    private static string StringOf(JsonElement block, string property) =>
        block.TryGetProperty(property, out var text) ? text.GetString() ?? "" : "";

    private static IEnumerable<string> Captions(JsonElement block) =>
        block.TryGetProperty("table_caption", out var captions)
            ? captions.EnumerateArray().Select(caption => caption.GetString() ?? "")
            : [];

    // 2.1数据来源   2数据   一、引言   （一）背景   but no year, no list (1)
    [GeneratedRegex(
        @"^(\d{1,2}(\.\d{1,2}){0,3}[.．、]?(?=[^\d.．、年月%）)])|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])\S",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NumberedHeading();
}
