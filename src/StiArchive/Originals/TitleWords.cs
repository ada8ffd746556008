namespace StiArchive.Originals;

/// <summary>The words of a title that tell it from other titles, as they may stand in an id.</summary>
internal static class TitleWords
{
    // Words of grammar and of addresses, and words for the kind of a paper, which nearly every title has.
    private static readonly HashSet<string> Insignificant = Words(
        """
        a an and as at based by for from how in into is its of on or our s some that the their this through to toward
        towards under upon via what with within
        cn com http https org www
        about analyses analysis approach case discussion enlightenment experience experiences exploration exploring
        implication implications inspiration inspirations introduction investigation issue issues new overview paper
        participation perspective practice prospect prospects present problem problems progress quo reflection reflections report research
        review revisited several situation status studies study suggestion suggestions survey thoughts view
        """
    );

    private static readonly HashSet<string> InsignificantChinese = Words(
        """
        的 与 和 及 及其 在 对 中 下 为 以 从 关于 基于 若干
        研究 分析 探讨 探析 综述 浅析 浅谈 问题 思考 启示 现状
        """
    );

    public static IEnumerable<string> OfEnglish(string title) =>
        Ascii.Words(Possessives(title)).Where(word => !Insignificant.Contains(word));

    /// <summary>Words in pinyin, a word's syllables together: <c>hanguo</c>, <c>apec</c>, <c>keji</c>.</summary>
    public static IEnumerable<string> OfChinese(string title) =>
        Pinyin
            .Words(title)
            .Where(word => !InsignificantChinese.Contains(word))
            .Select(word => Ascii.Join(Pinyin.Of(word) ?? word))
            .OfType<string>();

    // Korea's -> Korea
    private static string Possessives(string title) =>
        title.Replace("'s ", " ", StringComparison.Ordinal).Replace("’s ", " ", StringComparison.Ordinal);

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
