using StiArchive.Analysis;
using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Querying;

/// <summary>The values that fields with a closed list of them can have, in both languages.</summary>
internal static class FieldVocabulary
{
    private static readonly Dictionary<string, PassageKind> Kinds = new(StringComparer.Ordinal)
    {
        ["title"] = PassageKind.Title,
        ["标题"] = PassageKind.Title,
        ["题名"] = PassageKind.Title,
        ["abstract"] = PassageKind.Abstract,
        ["摘要"] = PassageKind.Abstract,
        ["heading"] = PassageKind.Heading,
        ["小标题"] = PassageKind.Heading,
        ["章节标题"] = PassageKind.Heading,
        ["paragraph"] = PassageKind.Paragraph,
        ["text"] = PassageKind.Paragraph,
        ["正文"] = PassageKind.Paragraph,
        ["段落"] = PassageKind.Paragraph,
        ["table"] = PassageKind.TableRow,
        ["table-row"] = PassageKind.TableRow,
        ["tablerow"] = PassageKind.TableRow,
        ["表"] = PassageKind.TableRow,
        ["表格"] = PassageKind.TableRow,
        ["caption"] = PassageKind.Caption,
        ["figure"] = PassageKind.Caption,
        ["图"] = PassageKind.Caption,
        ["图题"] = PassageKind.Caption,
        ["表题"] = PassageKind.Caption,
        ["图表标题"] = PassageKind.Caption,
        ["题注"] = PassageKind.Caption,
        ["footnote"] = PassageKind.Footnote,
        ["note"] = PassageKind.Footnote,
        ["脚注"] = PassageKind.Footnote,
        ["注释"] = PassageKind.Footnote,
        ["reference"] = PassageKind.Reference,
        ["参考文献"] = PassageKind.Reference,
        ["文献"] = PassageKind.Reference,
    };

    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["zh"] = Language.Chinese,
        ["zh-cn"] = Language.Chinese,
        ["zh-hans"] = Language.Chinese,
        ["chinese"] = Language.Chinese,
        ["中文"] = Language.Chinese,
        ["汉语"] = Language.Chinese,
        ["中"] = Language.Chinese,
        ["en"] = Language.English,
        ["english"] = Language.English,
        ["英文"] = Language.English,
        ["英语"] = Language.English,
        ["英"] = Language.English,
    };

    private static readonly Dictionary<string, string> Economies = ReadEconomies();

    public static PassageKind? FindKind(string value) =>
        Kinds.TryGetValue(Fold(value), out var kind) ? kind
        : Kinds.TryGetValue(Fold(value).TrimEnd('s'), out var one) ? one
        : null;

    public static Language? FindLanguage(string value) =>
        Languages.TryGetValue(Fold(value), out var language) ? language : null;

    /// <summary>The code of the economy that a code or a name in either language means; null where none.</summary>
    public static string? FindEconomy(string value) => Economies.GetValueOrDefault(Fold(value));

    private static Dictionary<string, string> ReadEconomies()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var economy in EconomyCatalogue.All)
        {
            codes.Add(Fold(economy.Code), economy.Code);
        }

        foreach (var (name, economy) in EconomyCatalogue.Names)
        {
            codes.TryAdd(Fold(name), economy.Code);
        }

        return codes;
    }

    private static string Fold(string value) => FoldedText.Of(value).Text.Trim(' ');
}
