using System.Globalization;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>A paper as a list of references names it: <c>林晓, 何思远. 绿色氢能[J]. 海州科技政策, 2021, 36(3): 12-15.</c></summary>
/// <remarks>The order is that of GB/T 7714, which English journals of the field use too; only the Chinese form has its
/// letter for the kind of paper.</remarks>
public static class SourceLine
{
    public static string Of(Paper paper, Language language)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var data = paper.Metadata;
        var authors = (data.Authors?.Value ?? [])
            .Select(author => LocalText.Choose(author.Zh, author.En, language)?.Text)
            .OfType<string>();
        var title = LocalText.Choose(data.TitleZh?.Value, data.TitleEn?.Value, language)?.Text ?? paper.Id;
        var kind = language == Language.Chinese ? Letter(paper.Kind) : "";
        string?[] issue =
        [
            data.Journal?.Value,
            data.Year?.Value.ToString(CultureInfo.InvariantCulture),
            JournalIssue.Of(data),
        ];
        string[] parts =
        [
            string.Join(", ", authors),
            $"{title}{kind}",
            string.Join(", ", issue.Where(part => !string.IsNullOrEmpty(part))),
        ];
        return string.Join(". ", parts.Where(part => part.Length > 0)) + ".";
    }

    /// <summary>What a quotation is copied as: <c>{text}</c> stands for the passage, <c>{link}</c> for its address.</summary>
    public static string QuotationForm(Paper paper, Language language)
    {
        var source = Of(paper, language);
        return language == Language.Chinese ? $"“{{text}}”（{source} {{link}}）" : $"“{{text}}” ({source} {{link}})";
    }

    private static string Letter(PaperKind kind) =>
        kind switch
        {
            PaperKind.JournalArticle => "[J]",
            PaperKind.NewspaperRoundtable => "[N]",
            _ => "[R]",
        };
}
