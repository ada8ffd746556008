using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The names and institutions that a line holds.</summary>
internal sealed record NameLine(
    IReadOnlyList<string> Chinese,
    IReadOnlyList<string> English,
    IReadOnlyList<Affiliation> Affiliations
)
{
    public bool IsPresent => Chinese.Count + English.Count + Affiliations.Count > 0;

    /// <summary>Reads a line.</summary>
    /// <param name="authors">The names in Han characters that are known already; their spelling tells English names.</param>
    public static NameLine Read(string text, bool isAfterTitle, IReadOnlyList<string> authors)
    {
        var parts = NamesAndInstitution.Parts(text).Select(part => ReadPart(part, isAfterTitle, authors)).ToList();
        return new NameLine(
            [.. parts.SelectMany(part => part.Chinese)],
            [.. parts.SelectMany(part => part.English)],
            [.. parts.SelectMany(part => part.Affiliations)]
        );
    }

    private static NameLine ReadPart(string text, bool isAfterTitle, IReadOnlyList<string> authors)
    {
        if (RomanizedNames.Find(text, authors) is { Start: 0 } known)
        {
            return new NameLine([], known.Names, AffiliationReader.Read(text[known.End..], isAfterTitle: true));
        }

        var affiliations = AffiliationReader.Read(text, isAfterTitle);
        return affiliations.Count > 0
            ? new NameLine([], [], affiliations)
            : new NameLine(NameReader.Chinese(text, isAfterTitle), LatinNames.Read(text), []);
    }
}
