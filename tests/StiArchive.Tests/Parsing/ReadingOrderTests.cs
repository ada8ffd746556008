using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing;

public sealed class ReadingOrderTests
{
    /// <summary>Section 3 is printed before section 2; the tail of 2 stands above the head of 3, that of 3 below section 2.</summary>
    private static readonly string[] Interleaved =
    [
        "摘　要：本文讨论海洋合作。",
        "1　合作现状",
        "沿海各经济体在海洋观测领域开展了长期合",
        "作，积累了经验，形成了较为稳定的机制，受到",
        "各方欢迎。",
        "标准，推动观测数据在区域内自由流动，为渔业",
        "和航运服务，也为防灾减灾提供了重要的支撑，",
        "得到好评。",
        "3　政策建议",
        "应当继续支持浮标网络的建设，同时加强人",
        "才交流，完善经费保障机制，鼓励企业参与，形",
        " 2　主要经验",
        "长期合作表明，数据共享是各项工作的基础。",
        "各经济体共同商定了浮标数据的格式和质量控制",
        " 成多方投入的格局，并定期评估项目的成效，向",
        "社会公开结果。",
    ];

    private static readonly Paper Paper = PaperParser.Parse(Printed.Spaced(Interleaved));

    [Fact]
    public void Sections_stand_in_the_order_of_their_numbers()
    {
        Assert.Equal(["1", "2", "3"], Paper.Sections.Select(section => section.Number).ToArray());
    }

    [Fact]
    public void Each_tail_follows_the_head_that_it_continues()
    {
        Assert.Contains("质量控制标准，推动观测数据", TextOf(Paper.Sections[1]), StringComparison.Ordinal);
        Assert.Contains("鼓励企业参与，形成多方投入的格局", TextOf(Paper.Sections[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_librarian_is_told()
    {
        Assert.Equal(2, Paper.Doubts.Count(doubt => doubt.Kind == DoubtKind.SectionOrder));
    }

    private static string TextOf(Section section) =>
        string.Concat(section.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
}
