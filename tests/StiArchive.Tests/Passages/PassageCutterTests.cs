using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Tests.Passages;

public sealed class PassageCutterTests
{
    private static readonly IReadOnlyList<Passage> Passages = PassageCutter.Cut(SamplePapers.Bilingual);

    [Fact]
    public void Every_part_of_a_paper_becomes_passages_in_reading_order()
    {
        Assert.Equal(
            "title-zh title-en abstract-zh-p1 abstract-en-p1 s0-p1 s1 s1.1 s1.1-p1 s1.1-p2 s1.1-p3 s1.1-p4 t1 t1-r1 f1 n1 "
                + "s1.1-p5 u1 u1-p1 r1",
            string.Join(' ', Passages.Select(passage => passage.Anchor))
        );
    }

    [Theory]
    [InlineData("title-en", PassageKind.Title, Language.English, "", "Lessons of Island Energy Cooperation")]
    [InlineData("abstract-zh-p1", PassageKind.Abstract, Language.Chinese, "", "本文回顾了海岛能源合作。")]
    [InlineData("s1.1", PassageKind.Heading, Language.Chinese, "1 背景", "1.1 海岛 R&D")]
    [InlineData("s1.1-p1", PassageKind.Paragraph, Language.Chinese, "1 背景>1.1 海岛 R&D", "短的一段。")]
    [InlineData("t1", PassageKind.Caption, Language.Chinese, "1 背景>1.1 海岛 R&D", "表 1 装机容量 来源：作者")]
    [InlineData(
        "t1-r1",
        PassageKind.TableRow,
        Language.Chinese,
        "1 背景>1.1 海岛 R&D>表 1 装机容量>经济体 | 容量",
        "智利 | 12.5 MW"
    )]
    [InlineData("f1", PassageKind.Caption, Language.Chinese, "1 背景>1.1 海岛 R&D", "图 1 合作网络")]
    [InlineData("n1", PassageKind.Footnote, Language.Chinese, "1 背景>1.1 海岛 R&D", "作者据公开资料整理。")]
    [InlineData("s1.1-p5", PassageKind.Paragraph, Language.Chinese, "1 背景>1.1 海岛 R&D", "为什么选择海岛？")]
    [InlineData("u1-p1", PassageKind.Paragraph, Language.Chinese, "结语", "合作大有可为。")]
    [InlineData("r1", PassageKind.Reference, Language.Chinese, "参考文献", "林舟. 海岛微电网[J]. 能源, 2019.")]
    public void A_passage_knows_its_place(string anchor, PassageKind kind, Language language, string path, string text)
    {
        var passage = Passages.Single(passage => string.Equals(passage.Anchor, anchor, StringComparison.Ordinal));

        Assert.Equal(
            (kind, language, path, text),
            (passage.Kind, passage.Language, string.Join('>', passage.HeadingPath), passage.Text)
        );
    }

    [Fact]
    public void The_passages_of_a_paragraph_joined_are_the_paragraph()
    {
        var paragraph = (Paragraph)SamplePapers.Bilingual.Sections[2].Blocks[1];

        var parts = Passages.Where(passage => passage is { SectionId: "s1.1", BlockIndex: 1 }).ToList();

        Assert.Equal(paragraph.Text, string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts, part => Assert.Equal(part.Text, paragraph.Text.Substring(part.Span.Start, part.Span.Length)));
        Assert.All(parts, part => Assert.Equal(2, part.Page));
    }

    [Theory]
    [InlineData("技术转移 (Technology Transfer)", "技术转移（ｔｅｃｈｎｏｌｏｇｙ　ｔｒａｎｓｆｅｒ）。")]
    [InlineData("R&D 12.5%", "r & d，12.5 %")]
    public void A_fingerprint_depends_on_letters_and_digits_alone(string text, string sameText)
    {
        Assert.Equal(Of(text), Of(sameText));
        Assert.NotEqual(Of(text), Of(text + "1"), StringComparer.Ordinal);
        Assert.Matches("^[0-9a-f]{16}$", Of(text));

        static string Of(string title) =>
            PassageCutter
                .Cut(new Paper { Metadata = new Metadata { TitleZh = new Sourced<string>(title, Basis.Stated) } })[0]
                .Fingerprint;
    }

    [Fact]
    public void A_paper_without_text_has_no_passages()
    {
        Assert.Empty(PassageCutter.Cut(new Paper()));
    }
}
