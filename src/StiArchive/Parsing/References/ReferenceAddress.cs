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

    // http://www.example.org/ islandNews_2018_102.   A blank inside is a former line break.
    [GeneratedRegex(
        @"(?<url>(ht{1,2}ps?|ftp)\s*[:：]\s*//?\s*[!-~]+(\s([!-~]*[./?=&_-][!-~]*|html?(?![A-Za-z])))*|(?<![\w.])www\.[!-~]+)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Url();

    // DOI:10.12345/j.hdxk.issn.1234-5678.2018.04.012
    [GeneratedRegex(@"(?<doi>10\.\d{4,9}\s?/[!-~]*(-\s[!-~]+)?[A-Za-z0-9)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Doi();

    // DOI: 10.12345/island.2018.04.   D01：10.12345/a(b)   and a label whose number went before: … 21-29. DOI:
    [GeneratedRegex(
        @"(D[O0][I1l]|doi)?\s*[:：]?\s*10\.\d{4,9}\s?/[!-~]*[A-Za-z0-9)]\.?|\b(D[O0][I1l]|doi)\s*[:：]?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DoiLabelled();
}
