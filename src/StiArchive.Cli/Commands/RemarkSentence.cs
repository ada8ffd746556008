using StiArchive.Cli.Terminals;
using StiArchive.Querying;

namespace StiArchive.Cli.Commands;

/// <summary>Tells a person what was noticed about a query, and where in it.</summary>
internal sealed class RemarkSentence(Wording wording)
{
    public string Of(QueryRemark remark)
    {
        var sentence = Explain(remark.Notice);
        if (remark.Where is not { } where)
        {
            return remark.What.Length == 0 ? sentence : $"{PrintableText.Of(remark.What)}: {sentence}";
        }

        var place = wording.Say(
            zh: $"第 {where.Start + 1} 个字符“{PrintableText.Of(remark.What)}”：",
            en: $"\"{PrintableText.Of(remark.What)}\" at character {where.Start + 1}: "
        );
        return place + sentence;
    }

    private string Explain(QueryNotice notice) =>
        notice switch
        {
            QueryNotice.UnclosedQuote => wording.Say(
                zh: "引号没有成对；词组读到末尾为止",
                en: "a quotation mark is not closed; the phrase was read to the end"
            ),
            QueryNotice.UnclosedBracket => wording.Say(
                zh: "括号没有闭合；该组读到末尾为止",
                en: "a bracket is not closed; the group was read to the end"
            ),
            QueryNotice.UnopenedBracket => wording.Say(
                zh: "括号没有对应的开括号，已忽略",
                en: "a bracket was not opened; it was left out"
            ),
            QueryNotice.TooDeep => wording.Say(
                zh: "括号嵌套过深，里层的括号已忽略",
                en: "brackets stand deeper in brackets than is read; the inner ones were left out"
            ),
            QueryNotice.StrayOperator => wording.Say(
                zh: "没有作用对象，已忽略",
                en: "there is nothing for it to work on; it was left out"
            ),
            QueryNotice.OperatorAsWord => wording.Say(
                zh: "没有可连接的词，已按普通词检索",
                en: "there is nothing for it to join; it was looked for as a word"
            ),
            QueryNotice.PrefixTooShort => wording.Say(
                zh: "* 前至少要有两个字母；已按整词检索",
                en: "give two letters or more before the *; the word itself was looked for"
            ),
            QueryNotice.UnknownField => wording.Say(
                zh: "不是字段名，已按普通词检索；可用字段：作者、标题、年份、经济体、类型、关键词、期刊、语言",
                en: "no field, read as a word; fields: author, title, year, economy, kind, keyword, journal, lang"
            ),
            _ => ExplainAnswer(notice),
        };

    private string ExplainAnswer(QueryNotice notice) =>
        notice switch
        {
            QueryNotice.EmptyField => wording.Say(
                zh: "字段没有值，已忽略",
                en: "a field without a value; it was left out"
            ),
            QueryNotice.UnreadableValue => wording.Say(
                zh: "不是该字段可用的值，已忽略",
                en: "no value of its field; it was left out"
            ),
            QueryNotice.TooLong => wording.Say(
                zh: "检索式过长，后面的部分没有采用",
                en: "the query is too long; the rest of it was left out"
            ),
            QueryNotice.NothingToSearch => wording.Say(
                zh: "检索式中没有可检索的文字；请输入字、词或数字",
                en: "there is nothing to search for in the query; type letters or digits"
            ),
            QueryNotice.PartialMatches => wording.Say(
                zh: "没有含全部检索词的段落；以下是部分匹配",
                en: "no passage has all words; these have some"
            ),
            QueryNotice.ReadAsAuthor => wording.Say(
                zh: "没有含全部检索词的段落，但这是本库作者的姓名；以下为其文献",
                en: "no passage has all words, but this is the name of an author; these are the author's papers"
            ),
            QueryNotice.TooBroad => wording.Say(
                zh: "检索超时而中止；请用更具体的词",
                en: "the search took too long and was stopped; narrower words will help"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "A notice of an unknown kind."),
        };
}
