using StiArchive.Exporting;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;

namespace StiArchive.Tests.Exporting;

/// <summary>A list of results as a spreadsheet reads it.</summary>
public sealed class HitsCsvTests
{
    private const string Host = "https://archive.example";

    private const string Header =
        "rank,paper,title_zh,title_en,authors,year,economies_studied,kind,section,page,passage,address,lasting_address\r\n";

    [Fact]
    public void Nothing_found_is_the_names_of_the_columns()
    {
        Assert.Equal(Header, HitsCsv.Write([], Host));
    }

    [Fact]
    public void A_result_has_its_number_paper_place_text_and_both_addresses()
    {
        var csv = HitsCsv.Write([Hit("港口氢能由两国合作。"), Hit("第二段。")], Host);

        Assert.Equal(
            Header
                + "1,2021-lin,港口氢能,Hydrogen in Ports,林晓 (LIN Xiao); Ada Okafor,2021,KR; NZ,paragraph,1 现状 > 1.1 港口,12,"
                + "港口氢能由两国合作。,https://archive.example/papers/2021-lin#s1.1-p1,"
                + "https://archive.example/papers/2021-lin/passages/0123456789abcdef\r\n"
                + "2,2021-lin,港口氢能,Hydrogen in Ports,林晓 (LIN Xiao); Ada Okafor,2021,KR; NZ,paragraph,1 现状 > 1.1 港口,12,"
                + "第二段。,https://archive.example/papers/2021-lin#s1.1-p1,"
                + "https://archive.example/papers/2021-lin/passages/0123456789abcdef\r\n",
            csv
        );
    }

    [Fact]
    public void What_is_not_known_of_a_paper_is_left_empty()
    {
        var unknown = Hit("数据共享先要有规则。");
        var csv = HitsCsv.Write(
            [
                unknown with
                {
                    Paper = new PaperSummary("x", TitleZh: null, TitleEn: null, Year: null, [], [], [], Journal: null),
                    Passage = unknown.Passage with { Kind = PassageKind.TableRow, HeadingPath = [], Page = null },
                },
            ],
            Host
        );

        Assert.StartsWith("1,x,,,,,,table-row,,,数据共享先要有规则。,", csv[Header.Length..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("港口, 钢铁", "\"港口, 钢铁\"")]
    [InlineData("所谓“绿氢”和\"蓝氢\"", "\"所谓“绿氢”和\"\"蓝氢\"\"\"")]
    [InlineData("第一行\n第二行", "\"第一行\n第二行\"")]
    [InlineData("=HYPERLINK(A1)", "'=HYPERLINK(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t@SUM(A1)", "'\t@SUM(A1)")]
    [InlineData("-2.5%", "-2.5%")]
    public void A_passage_stays_one_cell_that_nothing_runs(string text, string written)
    {
        var csv = HitsCsv.Write([Hit(text)], Host);

        Assert.Contains($",12,{written},{Host}/papers/", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_names_are_no_formulas_either()
    {
        var hit = Hit("合作");
        var csv = HitsCsv.Write(
            [hit with { Paper = hit.Paper with { TitleZh = "=1+1", AuthorsZh = ["@林"], AuthorsEn = ["@林"] } }],
            Host
        );

        Assert.StartsWith("1,2021-lin,'=1+1,Hydrogen in Ports,'@林,", csv[Header.Length..], StringComparison.Ordinal);
    }

    private static PassageHit Hit(string text) =>
        new(
            new Passage
            {
                PaperId = "2021-lin",
                Anchor = "s1.1-p1",
                Kind = PassageKind.Paragraph,
                Language = Language.Chinese,
                SectionId = "s1.1",
                HeadingPath = ["1 现状", "1.1 港口"],
                Text = text,
                Page = 12,
                Fingerprint = "0123456789abcdef",
            },
            new PaperSummary(
                "2021-lin",
                "港口氢能",
                "Hydrogen in Ports",
                2021,
                ["林晓", "Ada Okafor"],
                ["LIN Xiao", "Ada Okafor"],
                ["KR", "NZ"],
                Journal: null
            ),
            Highlights: [],
            new Snippet(text, [], 0, EndsInside: false),
            Score: 1
        );
}
