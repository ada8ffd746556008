using System.Text.Json.Nodes;
using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>The terms that a paper gives in both languages.</summary>
internal static class NeutralTerms
{
    public static JsonArray Write(Paper paper) => new([.. TermMiner.Mine(paper).Select(Write)]);

    private static JsonObject Write(TermPair pair) =>
        new()
        {
            ["zh"] = pair.Zh,
            ["en"] = pair.En,
            ["acronym"] = pair.Acronym,
            ["type"] = pair.Kind == TermPairKind.Gloss ? "gloss" : "aligned",
        };
}
