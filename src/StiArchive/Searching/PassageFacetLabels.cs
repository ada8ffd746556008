using StiArchive.Economies;

namespace StiArchive.Searching;

/// <summary>What the values of the facets of passages are called in both languages.</summary>
internal static class PassageFacetLabels
{
    private static readonly Dictionary<string, (string Zh, string En)> Names = new(StringComparer.Ordinal)
    {
        ["title"] = ("标题", "Title"),
        ["abstract"] = ("摘要", "Abstract"),
        ["heading"] = ("小标题", "Heading"),
        ["paragraph"] = ("正文", "Text"),
        ["table-row"] = ("表格", "Table row"),
        ["caption"] = ("图表标题", "Caption"),
        ["footnote"] = ("脚注", "Footnote"),
        ["reference"] = ("参考文献", "Reference"),
        ["zh"] = ("中文", "Chinese"),
        ["en"] = ("英文", "English"),
    };

    /// <summary>The names of a value; its key where it has none.</summary>
    public static (string Zh, string En) Of(FacetField field, string key)
    {
        if (field != FacetField.Mention)
        {
            return Names.GetValueOrDefault(key, (key, key));
        }

        return EconomyCatalogue.Find(key) is { } economy ? (economy.NameZh, economy.NameEn) : (key, key);
    }
}
