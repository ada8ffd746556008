using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Sections, and what stands in them.</summary>
internal sealed partial class NeutralSections(Paper paper)
{
    public JsonArray Sections() =>
        new([
            .. paper.Sections.Select(
                (section, i) =>
                    new JsonObject
                    {
                        ["number"] = NumberOf(section),
                        ["title"] = section.Title,
                        ["level"] = section.Level,
                        ["order"] = i + 1,
                        ["paragraphs"] = new JsonArray([.. Paragraphs(section).Select(text => JsonValue.Create(text))]),
                    }
            ),
        ]);

    public JsonArray Tables() =>
        All<Table>(
            (section, table) =>
                new JsonObject
                {
                    ["number"] = Digits(table.Label),
                    ["caption"] = table.Caption,
                    ["columns"] = NeutralMetadata.Strings(table.Columns),
                    ["rows"] = new JsonArray([.. table.Rows.Select(NeutralMetadata.Strings)]),
                    ["section"] = KeyOf(section),
                    ["note"] = table.Note,
                }
        );

    public JsonArray Figures() =>
        All<Figure>(
            (section, figure) =>
                new JsonObject
                {
                    ["number"] = Digits(figure.Label),
                    ["caption"] = figure.Caption,
                    ["section"] = KeyOf(section),
                }
        );

    public JsonArray Footnotes() =>
        All<Footnote>(
            (section, note) =>
                new JsonObject
                {
                    ["marker"] = note.Label,
                    ["text"] = note.Text,
                    ["section"] = KeyOf(section),
                }
        );

    public JsonArray Citations()
    {
        var citations = new JsonArray();
        foreach (var section in paper.Sections)
        {
            foreach (var match in Paragraphs(section).SelectMany(text => Citation().Matches(text)))
            {
                var numbers = match.Value.Trim('[', ']').Split(',').Select(number => PrintedNumber.Read(number.Trim()));
                citations.Add(
                    new JsonObject
                    {
                        ["marker"] = match.Value,
                        ["numbers"] = new JsonArray([.. numbers.Select(number => JsonValue.Create(number))]),
                        ["section"] = KeyOf(section),
                    }
                );
            }
        }

        return citations;
    }

    public JsonArray Speakers() =>
        new([
            .. paper.Speakers.Select(speaker =>
            {
                var section = paper.Sections.First(section =>
                    string.Equals(section.Id, speaker.SectionId, StringComparison.Ordinal)
                );
                var text = string.Join('\n', Paragraphs(section));
                return new JsonObject
                {
                    ["name"] = speaker.Name,
                    ["affiliation_raw"] = speaker.Affiliation,
                    ["question"] = section.Blocks.OfType<Question>().FirstOrDefault()?.Text,
                    ["section"] = KeyOf(section),
                    ["text"] = Opening().Replace(text, "", 1),
                };
            }),
        ]);

    private static IEnumerable<string> Paragraphs(Section section) =>
        section.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);

    /// <summary>The text before the first heading is section 0.</summary>
    private static string NumberOf(Section section) =>
        section.Number.Length == 0 && section.Title.Length == 0 ? "0" : section.Number;

    private static string KeyOf(Section section) =>
        NumberOf(section) is { Length: > 0 } number ? number : section.Title;

    private static string Digits(string label) => PrintedNumber.Fold(NumberInLabel().Match(label).Value);

    private JsonArray All<T>(Func<Section, T, JsonObject> write)
        where T : Block =>
        new([
            .. paper.Sections.SelectMany(section => section.Blocks.OfType<T>().Select(block => write(section, block))),
        ]);

    // [3, 4]
    [GeneratedRegex(@"\[\d{1,4}(, ?\d{1,4})*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    // 表 2.1
    [GeneratedRegex(@"\d+([-.．—]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberInLabel();

    // 王小明（某研究院研究员）：
    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,4}[（(][^（）()]{4,80}[）)]\s*[:：]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();
}
