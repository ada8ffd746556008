using System.Globalization;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The numbers that Chinese journals put into their DOIs.</summary>
internal sealed partial record DoiNumbers(Sourced<string> Issn, Sourced<string>? Issue, Sourced<int> Year)
{
    /// <summary>Returns ISSN, year and issue, or null for a DOI of another form.</summary>
    public static DoiNumbers? TryRead(string doi)
    {
        var match = JournalDoi().Match(doi);
        if (!match.Success)
        {
            return null;
        }

        var basis = Basis.StatedAt($"DOI {doi}");
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var issue = match.Groups["issue"].Value.TrimStart('0');
        return new DoiNumbers(
            new Sourced<string>(match.Groups["issn"].Value, basis),
            issue.Length == 0 ? null : new Sourced<string>(issue, basis),
            new Sourced<int>(year, basis)
        );
    }

    // 10.3772/j.issn.1009-8623.2020.11.002
    [GeneratedRegex(
        @"[./](?<issn>\d{4}-\d{3}[\dXx])\.(?<year>(19|20)\d\d)\.?(?<issue>\d{2})?(\.|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex JournalDoi();
}
