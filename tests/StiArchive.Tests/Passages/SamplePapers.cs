using StiArchive.Papers;

namespace StiArchive.Tests.Passages;

/// <summary>A made-up paper with one of everything.</summary>
internal static class SamplePapers
{
    public const string LongSentence =
        "第一，各经济体应当在自愿的基础上扩大科研设施的开放共享，并为青年科学家的流动提供便利。";

    public static Paper Bilingual { get; } =
        new()
        {
            Id = "2021-lin-island-energy",
            Languages = [Language.Chinese, Language.English],
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>("海岛能源技术合作的经验", Basis.Stated),
                TitleEn = new Sourced<string>("Lessons of Island Energy Cooperation", Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>([new Author("林舟", "LIN Zhou")], Basis.Stated),
                Year = new Sourced<int>(2021, Basis.Stated),
            },
            AbstractZh = [new Paragraph("本文回顾了海岛能源合作。")],
            AbstractEn = [new Paragraph("This paper reviews cooperation in island energy.")],
            Sections =
            [
                new Section("s0", "", "", 1, [new Paragraph("开头的话。") { Page = 1 }]),
                new Section("s1", "1", "背景", 1, []),
                new Section(
                    "s1.1",
                    "1.1",
                    "海岛 R&D",
                    2,
                    [
                        new Paragraph("短的一段。") { Page = 2 },
                        new Paragraph(string.Concat(Enumerable.Repeat(LongSentence, 20))) { Page = 2 },
                        new Table(
                            "t1",
                            "表 1",
                            "装机容量",
                            ["经济体", "容量"],
                            [
                                ["智利", "12.5 MW"],
                                ["", " "],
                            ],
                            "来源：作者"
                        )
                        {
                            Page = 3,
                        },
                        new Figure("f1", "图 1", "合作网络", null),
                        new Footnote("n1", "①", "作者据公开资料整理。"),
                        new Question("为什么选择海岛？"),
                        new Paragraph(" "),
                    ]
                ),
                new Section("u1", "", "结语", 1, [new Paragraph("合作大有可为。")]),
            ],
            References = new ReferenceList(
                "参考文献",
                [new Reference("r1", "[1]", "林舟. 海岛微电网[J]. 能源, 2019.")]
            ),
        };
}
