using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Running headers are not text, but they name authors, title and column.</summary>
internal static partial class RunningHeaderReader
{
    public static HeaderNames Read(IReadOnlyList<Line> headers)
    {
        var names = new HeaderNames([], null, null, null);
        foreach (var line in headers)
        {
            if (AuthorsAndTitle().Match(line.Text) is { Success: true } header)
            {
                var place = EvidenceWords.RunningHeader(line.Number);
                var authors = NameReader.Chinese(header.Groups["authors"].Value, isAfterTitle: false);
                var title = new Sourced<string>(LineJoiner.Join([header.Groups["title"].Value]), Basis.StatedAt(place));
                names =
                    names.Authors.Count > 0
                        ? names
                        : names with
                        {
                            Authors = authors,
                            AuthorsPlace = place,
                            Title = title,
                        };
            }
            else if (names.Column is null && Column().Match(line.Text) is { Success: true } column)
            {
                var basis = Basis.StatedAt(EvidenceWords.RunningHeader(line.Number));
                names = names with { Column = new Sourced<string>(column.Groups["name"].Value, basis) };
            }
        }

        return names;
    }

    // ◇吴　燕，张　楠：韩国参与 APEC 科技创新合作研究及启示
    [GeneratedRegex(@"^◇\s*(?<authors>[^：:]{2,60})[：:](?<title>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AuthorsAndTitle();

    // ·创新战略与政策·
    [GeneratedRegex(@"^[·•・](?<name>[^·•・]+)[·•・]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Column();
}
