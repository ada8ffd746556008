namespace StiArchive.Papers;

/// <summary>What a doubt says to a librarian, in both languages, for the command line and the web alike.</summary>
public static class DoubtSentence
{
    public static string Of(DoubtKind kind, Language language)
    {
        var (chinese, english) = Both(kind);
        return language == Language.Chinese ? chinese : english;
    }

    /// <summary>Where to look, for a reader of that language; empty where it is the whole paper.</summary>
    public static string Place(Doubt doubt, Language language)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return EvidenceWords.For(doubt.Place, language);
    }

    /// <summary>What gave rise to the doubt: printed words as they are, the words of a stage in the reader's language.</summary>
    public static string Found(Doubt doubt, Language language)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return doubt.Kind == DoubtKind.YearInferred ? EvidenceWords.For(doubt.Found, language) : doubt.Found;
    }

    private static (string Chinese, string English) Both(DoubtKind kind) =>
        kind switch
        {
            DoubtKind.TitleMissing => ("未找到题名。", "No title was found."),
            DoubtKind.AuthorsMissing => ("未找到作者。", "No authors were found."),
            DoubtKind.AuthorsIncomplete => (
                "部分作者只有中文名或只有外文名。",
                "Some authors have a name in only one of the two languages."
            ),
            DoubtKind.AbstractMissing => ("未找到摘要。", "No abstract was found."),
            DoubtKind.KeywordsMissing => ("未找到关键词。", "No keywords were found."),
            DoubtKind.KeywordsUndivided => (
                "关键词之间没有分隔符号，未能分开。",
                "No marks divide the keywords; they stand as one."
            ),
            DoubtKind.YearInferred => (
                "原文未直接载明年份，年份系推断。",
                "The year is not printed as such; it was inferred."
            ),
            DoubtKind.YearUnknown => ("年份不详。", "The year is not known."),
            DoubtKind.ReferencesMissing => ("未找到参考文献表。", "No list of references was found."),
            DoubtKind.CitationWithoutReference => (
                "引文标记在参考文献表中没有对应条目。",
                "A citation has no entry in the list of references."
            ),
            DoubtKind.SectionOrder => (
                "章节的印刷顺序与编号顺序不一致。",
                "The sections are not printed in the order of their numbers."
            ),
            DoubtKind.SectionNumbering => (
                "章节编号有缺漏或重复。",
                "The numbering of the sections has a gap or a repetition."
            ),
            DoubtKind.OddTable => ("表格未能可靠识别。", "A table could not be read with certainty."),
            DoubtKind.OddCharacters => (
                "此处的文字或数字疑似有误，请与原文核对。",
                "Characters or digits here look damaged; compare them with the original."
            ),
            DoubtKind.FootnoteMarkAlone => (
                "脚注标记独占一行，旁边没有注文，请与原文核对。",
                "A footnote's mark stands on a line by itself, without its note; compare it with the original."
            ),
            DoubtKind.BrokenEncoding => (
                "原文中有字节无法读作文字。",
                "Some bytes of the original could not be read as text."
            ),
            _ => ("此处需要核查。", "Something here should be looked at."),
        };
}
