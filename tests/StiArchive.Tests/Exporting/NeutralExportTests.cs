using System.Text.Json.Nodes;
using StiArchive.Exporting;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Tests.Parsing;

namespace StiArchive.Tests.Exporting;

public sealed class NeutralExportTests
{
    private static readonly JsonNode Article = Export(SampleArticle.Lines);
    private static readonly JsonNode Page = Export(SampleRoundtable.Lines);

    [Fact]
    public void Han_characters_are_written_as_they_are()
    {
        Assert.Contains(
            "智利参与合作的背景",
            NeutralExport.Write(PaperParser.Parse(Printed.Spaced(SampleArticle.Lines)), "7.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sections_and_tables_refer_to_each_other_by_number()
    {
        Assert.Equal("1.1", (string?)Article["tables"]![0]!["section"]);
        Assert.Equal("1", (string?)Article["tables"]![0]!["number"]);
        Assert.Equal(["1", "1.1", "2", "2.1"], Strings(Article["sections"]!, "number"));
    }

    [Fact]
    public void Citations_are_listed_with_their_numbers()
    {
        var citation = Assert.Single(Article["citations"]!.AsArray())!;

        Assert.Equal("[1]", (string?)citation["marker"]);
        Assert.Equal(1, (int)citation["numbers"]![0]!);
        Assert.Equal("1.1", (string?)citation["section"]);
    }

    [Fact]
    public void References_are_listed_as_printed_and_in_their_parts()
    {
        var paper = new Paper
        {
            References = new ReferenceList(
                "参考文献",
                [new Reference("r1", "[1]", "李明, 王芳. 北极科研站的国际合作[J]. 极地研究, 2018, 30(2): 14-21.")]
            ),
        };

        var entry = JsonNode.Parse(NeutralExport.Write(paper, "7.txt"))!["references"]![0]!;

        Assert.Equal("[1]", (string?)entry["label"]);
        Assert.Equal("李明、王芳", string.Join('、', entry["authors"]!.AsArray().Select(author => (string?)author)));
        Assert.Equal("北极科研站的国际合作", (string?)entry["title"]);
        Assert.Equal("极地研究", (string?)entry["container"]);
        Assert.Equal(2018, (int)entry["year"]!);
        Assert.Equal("14-21", (string?)entry["pages"]);
        Assert.Equal("J", (string?)entry["type"]);
    }

    [Fact]
    public void A_speaker_is_exported_without_the_words_that_introduce_them()
    {
        var speaker = Page["speakers"]![0]!;

        Assert.Equal("王海涛", (string?)speaker["name"]);
        Assert.Equal("携手建设海洋观测网", (string?)speaker["section"]);
        Assert.StartsWith("海洋观测网的建设", (string?)speaker["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_before_the_first_heading_is_section_0()
    {
        Assert.Equal("0", (string?)Page["sections"]![0]!["number"]);
    }

    [Fact]
    public void Economies_that_are_named_are_counted_by_their_Chinese_names_also_inside_words()
    {
        string[] lines =
        [
            "1　合作的背景",
            "中国与智利共同培训发展中国家的渔业官员。",
            "2　合作的机构",
            "牵头的是智利海岸研究所（Chile Coastal Institute），上海地区的两所大学也参加了。",
        ];

        var mentioned = Export(lines)["economies"]!["mentioned"]!.AsArray();

        Assert.Equal(
            ["Chile 2", "China 2"],
            mentioned.Select(entry => $"{entry!["name"]} {entry["count_zh"]}"),
            StringComparer.Ordinal
        );
    }

    private static JsonNode Export(string[] lines) =>
        JsonNode.Parse(NeutralExport.Write(PaperParser.Parse(Printed.Spaced(lines)), "007_sample.txt"))!;

    private static string[] Strings(JsonNode array, string key) =>
        [.. array.AsArray().Select(node => (string)node![key]!)];
}
