using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Web.Tests;

/// <summary>The whole app over papers that say something hostile wherever a paper can say something: a paper for each text.</summary>
public sealed class HostileArchive() : SampleArchive(HostileTexts.All.Select(PaperOf))
{
    /// <summary>Of every paper.</summary>
    public const int Year = 2020;

    public static IEnumerable<string> Ids => HostileTexts.All.Select((_, place) => IdOf(place));

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{Year}-hostile-{place}");

    private static Paper PaperOf(string text, int place)
    {
        var evidence = Basis.InferredFrom(text);
        return new Paper
        {
            Id = IdOf(place),
            Kind = PaperKind.Report,
            Languages = [Language.Chinese, Language.English],
            Metadata = new()
            {
                TitleZh = new(text, evidence),
                TitleEn = new($"Title {text}", Basis.Stated),
                Authors = new([new(text, null, [1]), new("林晓", text, [2]), new(null, $"Lin, {text}")], evidence),
                Affiliations = new([new(text, null, text, null), new(null, text, null, text)], evidence),
                KeywordsZh = new([text, "合作", $"氢能{text}"], evidence),
                KeywordsEn = new([text, "cooperation"], evidence),
                Year = new(Year, evidence),
                Journal = new(text, evidence),
                Column = new(text, evidence),
                Issn = new(text, evidence),
                Volume = new(text, evidence),
                Issue = new(text, evidence),
                Pages = new(text, evidence),
                Doi = new(text, evidence),
                Clc = new(text, evidence),
                EconomiesStudied = new(["KR", text], evidence),
            },
            Original = new($"{text}.txt", "", new(2026, 3, 1), "utf-8"),
            AbstractZh = [new($"韩国的合作。{text}。亚太经合组织（{text}）。")],
            AbstractEn = [new($"Cooperation with Korea. {text}. Hydrogen energy ({text}).")],
            Sections = [SectionOf("s1", 1, text), SectionOf("s2", 2, text)],
            References = new ReferenceList(
                text,
                [new("r1", "[1]", text), new("r2", text.Trim(), $"氢. {text}, {Year}.")]
            ),
            Speakers = [new("s1", text, text)],
            Doubts = [new(DoubtKind.Other, text, text), new(DoubtKind.OddTable, "t1", text)],
        };
    }

    private static Section SectionOf(string id, int level, string text) =>
        new(
            id,
            level == 1 ? "1" : "",
            text,
            level,
            [
                new Paragraph($"合作 {text} [1] [7] ①，韩国。"),
                new Question(text),
                new Table(
                    $"t{level}",
                    text.Trim(),
                    $"合作 {text}",
                    [text, "数", text],
                    [
                        [text, "合作", text],
                        [$"氢 {text}", text, "-3"],
                    ],
                    text
                ),
                new Figure($"f{level}", text.Trim(), text, text),
                new Footnote($"n{level}", "①", text),
            ]
        );
}
