using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Takes the addresses out of a reference: its DOI and where it is on the web.</summary>
internal static partial class ReferenceAddress
{
    public static (string Text, string? Doi, string? Url) TakeFrom(string entry)
    {
        var url = Url().Match(entry);
        var doi = Doi().Match(entry);
        var text = url.Success ? entry.Remove(url.Index, url.Length) : entry;
        text = DoiLabelled().Replace(text, "");

        return (text.Trim(), Clean(doi.Groups["doi"]), Clean(url.Groups["url"]));
    }

    /// <summary>Without the blanks of former line breaks and the stop that ends the sentence.</summary>
    private static string? Clean(Group group) =>
        group.Success
            ? string.Concat(group.Value.Where(c => !char.IsWhiteSpace(c)))
                .Replace('：', ':')
                .TrimEnd('.', '．', '。', ',', '，', ';', '；', ']')
            : null;

    // http://www.thepaper.cn/ newsDetail_forward_1370175.   A blank inside is a former line break.
    [GeneratedRegex(
        @"(?<url>(ht{1,2}ps?|ftp)\s*[:：]\s*//?\s*[!-~]+(\s([!-~]*[./?=&_-][!-~]*|html?(?![A-Za-z])))*|(?<![\w.])www\.[!-~]+)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Url();

    // DOI:10.19829/j.zgfybj.issn.1001-4411.2021.10.051
    [GeneratedRegex(@"(?<doi>10\.\d{4,9}\s?/[!-~]*(-\s[!-~]+)?[A-Za-z0-9)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Doi();

    [GeneratedRegex(
        @"(D[O0][I1l]|doi)?\s*[:：]?\s*10\.\d{4,9}\s?/[!-~]*[A-Za-z0-9)]\.?|\b(D[O0][I1l]|doi)\s*[:：]?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DoiLabelled();
}
