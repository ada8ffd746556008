using StiArchive.Papers;

namespace StiArchive.Cli.Commands;

/// <summary>What a parser is unsure of, as a sentence for a librarian.</summary>
internal static class DoubtSentence
{
    public static string Of(Doubt doubt, Wording wording)
    {
        var found = doubt.Found.Length == 0 ? "" : wording.Say(zh: $"：“{doubt.Found}”", en: $": “{doubt.Found}”");
        var place = doubt.Place.Length == 0 ? "" : wording.Say(zh: $"（{doubt.Place}）", en: $" ({doubt.Place})");
        return $"{Sentence(doubt.Kind, wording)}{place}{found}";
    }

    private static string Sentence(DoubtKind kind, Wording wording) =>
        kind switch
        {
            DoubtKind.TitleMissing => wording.Say(zh: "缺题名", en: "a title is missing"),
            DoubtKind.AuthorsMissing => wording.Say(zh: "缺作者", en: "authors are missing"),
            DoubtKind.AbstractMissing => wording.Say(zh: "缺摘要", en: "an abstract is missing"),
            DoubtKind.KeywordsMissing => wording.Say(zh: "缺关键词", en: "keywords are missing"),
            DoubtKind.YearInferred => wording.Say(zh: "年份是推断的", en: "the year was inferred"),
            DoubtKind.YearUnknown => wording.Say(zh: "年份不明", en: "the year is not known"),
            DoubtKind.ReferencesMissing => wording.Say(
                zh: "正文有引文标记，但没有参考文献表",
                en: "the text cites, but no reference list is printed"
            ),
            DoubtKind.CitationWithoutReference => wording.Say(
                zh: "引文标记没有对应的参考文献",
                en: "a citation has no entry in the reference list"
            ),
            DoubtKind.SectionOrder => wording.Say(
                zh: "章节的印刷顺序与编号顺序不同",
                en: "sections are printed in another order than numbered"
            ),
            DoubtKind.SectionNumbering => wording.Say(zh: "章节编号不连续", en: "the numbering of sections has gaps"),
            DoubtKind.OddTable => wording.Say(zh: "表格可能没有读对", en: "a table may be read wrongly"),
            DoubtKind.OddCharacters => wording.Say(zh: "有可疑的字符", en: "some characters look wrong"),
            DoubtKind.FootnoteWithoutMark => wording.Say(
                zh: "脚注在正文中没有标记",
                en: "a footnote has no mark in the text"
            ),
            DoubtKind.BrokenEncoding => wording.Say(
                zh: "有的字节不是文字，以 \uFFFD 代替",
                en: "some bytes are no text and stand as \uFFFD"
            ),
            _ => wording.Say(zh: "请看一看", en: "worth a look"),
        };
}
