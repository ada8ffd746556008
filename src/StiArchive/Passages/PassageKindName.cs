using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>What kinds of passages are called in both languages, for answers, pages and the command line alike.</summary>
public static class PassageKindName
{
    public static string Of(PassageKind kind, Language reader)
    {
        var (chinese, english) = Both(kind);
        return reader == Language.Chinese ? chinese : english;
    }

    private static (string Chinese, string English) Both(PassageKind kind) =>
        kind switch
        {
            PassageKind.Title => ("标题", "Title"),
            PassageKind.Abstract => ("摘要", "Abstract"),
            PassageKind.Heading => ("小标题", "Heading"),
            PassageKind.Paragraph => ("正文", "Text"),
            PassageKind.TableRow => ("表格", "Table row"),
            PassageKind.Caption => ("图表标题", "Caption"),
            PassageKind.Footnote => ("脚注", "Footnote"),
            PassageKind.Reference => ("参考文献", "Reference"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of passage."),
        };
}
