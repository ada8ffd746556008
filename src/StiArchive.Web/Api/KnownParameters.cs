using StiArchive.Web.Shared;

namespace StiArchive.Web.Api;

/// <summary>The parameters that an address of the API has. A program that misspells a filter would not notice that there are
/// too many results, so that it is told.</summary>
/// <param name="Once">Those that are given once at most.</param>
/// <param name="Repeated">Those that may be given again.</param>
public sealed record KnownParameters(IReadOnlyList<string> Once, params IReadOnlyList<string> Repeated)
{
    private const int LongestShownChars = 40;

    // An address of a page is one of the API with /api before it, whatever language it was looked at in.
    private readonly HashSet<string> _known = new(
        [.. Once, .. Repeated, TwoLanguages.ParameterName],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A sentence about the first parameter that is none, or is given too often; null where all is well.</summary>
    public string? Complain(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        if (query.Keys.FirstOrDefault(name => !_known.Contains(name)) is { } unknown)
        {
            var there = string.Join(", ", Once.Concat(Repeated));
            return $"There is no parameter \"{Shorten(unknown)}\" here; there is {there}.";
        }

        return Once.FirstOrDefault(name => query[name].Count > 1) is { } twice
            ? $"{twice} may be given once only."
            : null;
    }

    private static string Shorten(string name) =>
        name.Length <= LongestShownChars ? name : string.Concat(name.AsSpan(0, LongestShownChars), "…");
}
