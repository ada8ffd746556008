using Microsoft.Extensions.Localization;

namespace StiArchive.Web.Shared;

/// <summary>Sentences that depend on a number.</summary>
public static class TextsExtensions
{
    /// <summary>The text for one thing (<c>Papers.One</c>) or for any other number of things (<c>Papers.Many</c>).</summary>
    public static string Count(this IStringLocalizer<Texts> texts, string key, int count) =>
        texts[count == 1 ? $"{key}.One" : $"{key}.Many", count];
}
