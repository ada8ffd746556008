using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>The names of fields in both languages: <c>author:</c>, <c>作者：</c>.</summary>
public static class FieldNames
{
    private const int LongestNameChars = 10;

    private static readonly Dictionary<string, FieldName> ByName = new(StringComparer.Ordinal)
    {
        ["author"] = FieldName.Author,
        ["authors"] = FieldName.Author,
        ["作者"] = FieldName.Author,
        ["title"] = FieldName.Title,
        ["标题"] = FieldName.Title,
        ["题名"] = FieldName.Title,
        ["篇名"] = FieldName.Title,
        ["题目"] = FieldName.Title,
        ["year"] = FieldName.Year,
        ["years"] = FieldName.Year,
        ["年份"] = FieldName.Year,
        ["年度"] = FieldName.Year,
        ["年"] = FieldName.Year,
        ["economy"] = FieldName.Economy,
        ["economies"] = FieldName.Economy,
        ["经济体"] = FieldName.Economy,
        ["mention"] = FieldName.Mention,
        ["mentions"] = FieldName.Mention,
        ["提及"] = FieldName.Mention,
        ["提到"] = FieldName.Mention,
        ["kind"] = FieldName.Kind,
        ["类型"] = FieldName.Kind,
        ["类别"] = FieldName.Kind,
        ["keyword"] = FieldName.Keyword,
        ["keywords"] = FieldName.Keyword,
        ["关键词"] = FieldName.Keyword,
        ["关键字"] = FieldName.Keyword,
        ["journal"] = FieldName.Journal,
        ["期刊"] = FieldName.Journal,
        ["刊名"] = FieldName.Journal,
        ["lang"] = FieldName.Lang,
        ["language"] = FieldName.Lang,
        ["语言"] = FieldName.Lang,
        ["语种"] = FieldName.Lang,
    };

    /// <summary>The field that <paramref name="name"/> means, in any case, width or script; null where it is none.</summary>
    public static FieldName? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return ByName.TryGetValue(FoldedText.Of(name).Text, out var field) ? field : null;
    }

    /// <summary>The letters and the colon that begin at <paramref name="start"/>; null where there are none.</summary>
    internal static TextSpan? ReadName(string query, int start)
    {
        var end = start;
        while (end < query.Length && end - start <= LongestNameChars && char.IsLetter(query[end]))
        {
            end++;
        }

        var isName = end > start && end < query.Length && query[end] is ':' or '：';
        return isName ? TextSpan.FromBounds(start, end + 1) : null;
    }
}
