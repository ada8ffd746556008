namespace StiArchive.Parsing.Headings;

/// <summary>The number before a heading.</summary>
/// <param name="Text">As printed, without blanks: <c>2.1</c>, <c>（三）</c>, <c>第一章</c>.</param>
/// <param name="Style">Which way of numbering it belongs to.</param>
/// <param name="Path">Its parts: 2.1 is [2, 1], （三） is [3].</param>
internal sealed record HeadingNumber(string Text, HeadingStyle Style, IReadOnlyList<int> Path)
{
    /// <summary>The number without its marks: 2.1, 三.</summary>
    public string Digits =>
        Style == HeadingStyle.Decimal
            ? string.Join('.', Path)
            : string.Concat(Text.Where(c => "〇一二三四五六七八九十".Contains(c, StringComparison.Ordinal)));
}
