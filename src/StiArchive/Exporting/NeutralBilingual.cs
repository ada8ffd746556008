using System.Text.Json.Nodes;

namespace StiArchive.Exporting;

/// <summary>Parts of the neutral JSON that do not come from the parser but from comparing languages and names.</summary>
/// <param name="AbstractAlignment">Array of <c>{"zh":[1],"en":[1]}</c>.</param>
/// <param name="TermPairs">Array of <c>{"zh":…,"en":…,"acronym":…,"type":…}</c>.</param>
/// <param name="Economies">Object of <c>{"primary":[…],"mentioned":[…]}</c>.</param>
public sealed record NeutralBilingual(JsonArray? AbstractAlignment, JsonArray? TermPairs, JsonObject? Economies)
{
    public static NeutralBilingual None { get; } = new(null, null, null);
}
