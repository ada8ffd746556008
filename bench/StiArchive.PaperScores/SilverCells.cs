using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.PaperScores;

/// <summary>The cells of tables in a form in which two readings of them can be compared: without blanks, of one width.</summary>
internal static partial class SilverCells
{
    /// <summary>Reads the cells of an HTML table that are not empty.</summary>
    public static IEnumerable<string> Of(string html) =>
        Cell().Matches(html).Select(match => Fold(WebUtility.HtmlDecode(match.Groups["text"].Value))).Where(IsPresent);

    /// <summary>The cells that the parser found, the names of the columns among them.</summary>
    public static IEnumerable<string> Of(Table table) =>
        table.Columns.Concat(table.Rows.SelectMany(row => row)).Select(Fold).Where(IsPresent);

    private static string Fold(string text) => SilverPaper.Squash(text.Normalize(NormalizationForm.FormKC));

    private static bool IsPresent(string cell) => cell.Length > 0;

    // <td rowspan="2">海水淡化</td>
    [GeneratedRegex("<t[dh][^>]*>(?<text>.*?)</t[dh]>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Cell();
}
