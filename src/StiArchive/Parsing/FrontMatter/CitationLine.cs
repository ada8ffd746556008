using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The line that tells how to cite a paper: authors, title, journal, year, volume(issue): pages.</summary>
/// <remarks>Journals print it above the title or as a running header.</remarks>
internal sealed partial record CitationLine(string Journal, int Year, string Volume, string Issue, string Pages)
{
    private const int LongestChars = 400;

    /// <summary>Where it is printed.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Returns null where the line is no such citation.</summary>
    public static CitationLine? TryRead(Line line)
    {
        var match = line.Text.Length > LongestChars ? Match.Empty : Pattern().Match(PrintedNumber.Fold(line.Text));
        return match.Success
            ? new CitationLine(
                LineJoiner.Join([match.Groups["journal"].Value]),
                PrintedNumber.Read(match.Groups["year"].Value),
                match.Groups["volume"].Value,
                match.Groups["issue"].Value,
                Characters.Squash(match.Groups["pages"].Value)
            )
            {
                Basis = Basis.StatedAt(EvidenceWords.Citation(line.Number)),
            }
            : null;
    }

    // …发展趋势[J].科技与政策，2017，37(18):6063-6071.
    [GeneratedRegex(
        @"(?<=[.．。\]】Ⅲ]\s*)(?<journal>[^.．。,，\]】\d]{2,60})\s*[,，]\s*(?<year>(19|20)\d\d)\s*[,，]\s*(?<volume>\d{1,4})\s*[(（]\s*(?<issue>\d{1,3})\s*[)）]\s*[:：;；]\s*(?<pages>\d{1,5}\s*[-–—~～一]\s*\d{1,5})\s*[.．]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
