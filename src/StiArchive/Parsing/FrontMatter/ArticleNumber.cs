using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The number that Chinese journals give an article: ISSN, year, issue, first page, pages.</summary>
internal sealed partial record ArticleNumber(
    string Text,
    Sourced<string> Issn,
    Sourced<int> Year,
    Sourced<string>? Issue
)
{
    private const int LongestChars = 300;

    /// <summary>Returns null where the field has no such number.</summary>
    public static ArticleNumber? TryRead(Field? field)
    {
        var line = field is { Lines: [var first, ..] } ? first : null;
        if (line is null || line.Text.Length > LongestChars)
        {
            return null;
        }

        var match = Pattern().Match(PrintedNumber.Fold(Characters.Squash(Plain(line.Text))));
        if (!match.Success)
        {
            return null;
        }

        var basis = Basis.StatedAt(EvidenceWords.ArticleNumber(line.Number));
        return new ArticleNumber(
            match.Value,
            new Sourced<string>(match.Groups["issn"].Value, basis),
            new Sourced<int>(PrintedNumber.Read(match.Groups["year"].Value), basis),
            Issued(match.Groups["issue"].Value, basis)
        );
    }

    /// <summary>Null for issue 00: a paper that is out before its issue.</summary>
    private static Sourced<string>? Issued(string printed, Basis basis) =>
        printed.TrimStart('0') is { Length: > 0 } issue ? new Sourced<string>(issue, basis) : null;

    /// <summary>Text recognition sets brackets and figures as a formula.</summary>
    private static string Plain(string text) =>
        TexOther().Replace(TexClose().Replace(TexOpen().Replace(text, "("), ")"), "");

    // \lfloor 2019 \rfloor
    [GeneratedRegex(@"\\l(floor|brack|ceil)|\\left[(\[]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TexOpen();

    [GeneratedRegex(@"\\r(floor|brack|ceil)|\\right[)\]]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TexClose();

    // $1 2 3 4 - 5 6 7 8 …$
    [GeneratedRegex(@"[$~{}]|\\[a-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TexOther();

    // 1002-3456（2019）04-0021-08   and of a supplement: 1002-3456（2019）S1-0021-08   …04Z-…
    [GeneratedRegex(
        @"^(?<issn>\d{4}[-—–－]\d{3}[\dXx])[(（\[［](?<year>(19|20)\d\d)[)）\]］](?<issue>[A-Za-z]?\d{1,2}[A-Za-z]?)([-—–－]\d{2,5}){1,2}",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
