using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The numbers that Chinese journals put into their DOIs.</summary>
internal sealed partial record DoiNumbers(Sourced<string>? Issn, Sourced<string>? Issue, Sourced<int> Year)
{
    /// <summary>Returns what the DOI tells, or null for one of another form.</summary>
    public static DoiNumbers? TryRead(string doi)
    {
        var match = JournalDoi().Match(doi);
        if (!match.Success)
        {
            return null;
        }

        var basis = Basis.StatedAt($"DOI {doi}");
        var year = PrintedNumber.Read(match.Groups["year"].Value);
        return new DoiNumbers(
            Stated(match.Groups["issn"].Value, basis),
            Stated(match.Groups["issue"].Value.TrimStart('0'), basis),
            new Sourced<int>(year, basis)
        );
    }

    private static Sourced<string>? Stated(string value, Basis basis) =>
        value.Length == 0 ? null : new Sourced<string>(value, basis);

    // 10.3772/j.issn.1009-8623.2020.11.002   10.16670/j.cnki.cn11-5823/tu.2017.04.08
    [GeneratedRegex(
        @"([./](?<issn>\d{4}-\d{3}[\dXx]))?\.(?<year>(19|20)\d\d)\.(?<issue>\d{2})?\.?\d{2,5}$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex JournalDoi();
}
