using StiArchive.Papers;

namespace StiArchive.Web.Tests;

/// <summary>Three papers of our own making that have every part a paper can have, in both languages.</summary>
public static class SamplePapers
{
    public const string ArticleId = "2021-lin-green-hydrogen";
    public const string RoundTableId = "2019-round-table-open-science";
    public const string ReportId = "2022-okafor-mobility";

    public static IReadOnlyList<Paper> All { get; } = [Article(), RoundTable(), Report()];

    private static Paper Article() =>
        new()
        {
            Id = ArticleId,
            Kind = PaperKind.JournalArticle,
            Languages = [Language.Chinese, Language.English],
            Metadata = ArticleMetadata(),
            AbstractZh =
            [
                new("绿色氢能是亚太经合组织（APEC）成员共同关心的领域。本文比较三个经济体的示范项目，并提出合作建议。"),
            ],
            AbstractEn =
            [
                new(
                    "Green hydrogen is a shared concern of the members of APEC. This paper compares pilot projects in three "
                        + "economies and proposes steps for cooperation."
                ),
            ],
            Sections =
            [
                new(
                    "s0",
                    "",
                    "",
                    1,
                    [new Paragraph("氢能的制备、储运和应用正在走出实验室 [1]。各经济体的起点不同，政策工具也不同。")]
                ),
                new("s1", "1", "示范项目的现状", 1, [new Paragraph(LongParagraph) { Page = 12 }, Pilots(), Chart()]),
                new("s1.1", "1.1", "韩国的做法", 2, [new Paragraph(KoreaParagraph) { Page = 13 }, FirstNote()]),
                new("s2", "2", "合作建议", 1, [new Paragraph(AdviceParagraph) { Page = 14 }]),
            ],
            References = new ReferenceList(
                "参考文献",
                [
                    new("r1", "[1]", "氢能合作研究组. 亚太氢能年度观察[R]. 2020."),
                    new(
                        "r2",
                        "[2]",
                        "Harbour J, Ito K. Pilot plants and what they teach. Energy Policy Notes, 2019, 4(2): 11-19."
                    ),
                ]
            ),
            Doubts =
            [
                new(DoubtKind.YearInferred, "line 3", ""),
                new(DoubtKind.CitationWithoutReference, "s2", "[7]"),
                new(DoubtKind.OddTable, "t1", "表 1"),
            ],
        };

    private static Metadata ArticleMetadata() =>
        new()
        {
            TitleZh = new("绿色氢能示范项目的国际合作研究", Basis.Stated),
            TitleEn = new("International Cooperation on Green Hydrogen Pilot Projects", Basis.Stated),
            Authors = new([new("林晓", "LIN Xiao", [1]), new("何思远", "HE Siyuan", [1, 2])], Basis.Stated),
            Affiliations = new(
                [
                    new("海州大学能源政策研究所", "Institute of Energy Policy, Haizhou University", "海州", "222000"),
                    new("东岸科技合作中心", "East Coast Centre for Science Cooperation", null, null),
                ],
                Basis.Stated
            ),
            KeywordsZh = new(["绿色氢能", "示范项目", "国际合作"], Basis.Stated),
            KeywordsEn = new(["green hydrogen", "pilot projects", "international cooperation"], Basis.Stated),
            Year = new(2021, Basis.InferredFrom("文章编号 1674-0000(2021)03-0012-04 含有 2021")),
            Journal = new("海州科技政策", Basis.StatedAt("running header, line 2")),
            Issn = new("1674-0000", Basis.Stated),
            Volume = new("36", Basis.Stated),
            Issue = new("3", Basis.Stated),
            Pages = new("12-15", Basis.Stated),
            Doi = new("10.5555/example.2021.03.012", Basis.Stated),
            Clc = new("F416.2", Basis.Stated),
            DocumentCode = new("A", Basis.Stated),
            ArticleNumber = new("1674-0000(2021)03-0012-04", Basis.Stated),
            EconomiesStudied = new(["KR", "JP"], Basis.InferredFrom("title, abstract and 9 mentions")),
        };

    private const string LongParagraph =
        "示范项目多由政府与企业共同出资。第一批项目规模小，目的在于积累数据；第二批项目开始与港口和钢铁企业结合。"
        + "日本的项目以液氢运输为主，韩国的项目以燃料电池为主，中国的项目以可再生能源制氢为主。"
        + "三方在APEC能源工作组内交换数据，但数据口径不同，难以直接比较。"
        + "为此，研究者建议先统一口径，再讨论合作。统一口径需要标准，标准需要共同试验，共同试验又需要相互开放设施。"
        + "这一循环说明，技术合作与规则合作不能分开。近年来，各方已经在安全标准、人员培训和设施开放三个方面取得进展，"
        + "但资金来源仍以本国为主，跨境资金不足一成。Cross-border funding (R&D) stays below 10% in every pilot project.";

    private const string KoreaParagraph =
        "韩国于2019年公布氢能路线图①。路线图提出“先城市、后产业”的次序，并由地方政府负责加氢站的选址。臺灣的做法与之相近。";

    private const string AdviceParagraph =
        "第一，建立共同的数据平台。第二，相互承认检测结果 [2]。第三，支持青年研究人员到对方设施工作 [7]。"
        + "<script>alert('氢')</script> 这样的文字也只是文字。";

    private static Table Pilots() =>
        new(
            "t1",
            "表 1",
            "三个经济体的示范项目",
            ["经济体", "项目数", "总投资/亿元"],
            [
                ["韩国", "12", "48.5"],
                ["日本", "15", "62.0"],
                ["中国", "21", ""],
            ],
            "资料来源：各项目公开报告。"
        );

    private static Figure Chart() => new("f1", "图 1", "示范项目的年度变化", "注：2021年为预计。");

    private static Footnote FirstNote() => new("n1", "①", "路线图的英文名称为 Hydrogen Roadmap。");

    private static Paper RoundTable() =>
        new()
        {
            Id = RoundTableId,
            Kind = PaperKind.NewspaperRoundtable,
            Languages = [Language.Chinese],
            Metadata = new()
            {
                TitleZh = new("开放科学怎样开放", Basis.Stated),
                Authors = new([new("周宁", null), new("唐一", null)], Basis.Stated),
                Year = new(2019, Basis.Librarian),
                EconomiesStudied = new(["CN"], Basis.InferredFrom("11 mentions")),
            },
            Sections =
            [
                new(
                    "u1",
                    "",
                    "数据是公共资源",
                    1,
                    [new Question("科研数据应当怎样共享？"), new Paragraph("数据共享先要有规则。")]
                ),
                new(
                    "u2",
                    "",
                    "设施要开放",
                    1,
                    [new Question("大型设施怎样开放？"), new Paragraph("设施开放要有人员和经费，也要有国际合作。")]
                ),
            ],
            Speakers = [new("周宁", "海州大学", "u1"), new("唐一", null, "u2")],
            Doubts = [new(DoubtKind.ReferencesMissing, "", "")],
        };

    private static Paper Report() =>
        new()
        {
            Id = ReportId,
            Kind = PaperKind.Report,
            Languages = [Language.English],
            Metadata = new()
            {
                TitleEn = new("Researcher Mobility after the Pandemic", Basis.Stated),
                Authors = new([new(null, "Ada Okafor")], Basis.Stated),
                Year = new(2022, Basis.Stated),
                EconomiesStudied = new(["NZ"], Basis.Stated),
            },
            AbstractEn =
            [
                new("Mobility of researchers fell and then changed its form. Short stays gave way to hybrid projects."),
            ],
            Sections =
            [
                new(
                    "s1",
                    "1",
                    "What changed",
                    1,
                    [
                        new Paragraph(
                            "Visits between laboratories fell by half. Funding for technology transfer did not fall, and "
                                + "international cooperation moved online. New Zealand kept its doctoral programmes open."
                        ),
                    ]
                ),
                new(
                    "s2",
                    "2",
                    "What should follow",
                    1,
                    [new Paragraph("Shared facilities need shared rules (AT&T is no example).")]
                ),
            ],
        };
}
