using StiArchive.Economies;

namespace StiArchive.Browsing;

/// <summary>Writes the search for the names of an economy.</summary>
internal static class EconomyQuery
{
    private const int MostNames = 12;

    // As small letters, US is a pronoun.
    private const int ShortestLatinChars = 4;

    /// <summary>Its names in both languages as phrases, one of which must stand in a passage.</summary>
    public static string Of(Economy economy) =>
        string.Join(
            " OR ",
            EconomyCatalogue
                .Names.Where(name => string.Equals(name.Economy.Code, economy.Code, StringComparison.Ordinal))
                .Select(name => name.Name)
                .Where(name => !char.IsAscii(name[0]) || name.Length >= ShortestLatinChars)
                .Distinct(StringComparer.Ordinal)
                .Take(MostNames)
                .Select(name => $"\"{name}\"")
        );
}
