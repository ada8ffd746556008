using System.Globalization;
using System.Text;
using StiArchive.Searching;

namespace StiArchive.Exporting;

/// <summary>Writes a list of results as comma-separated values: one line a passage, best first.</summary>
public static class HitsCsv
{
    private static readonly string[] Columns =
    [
        "rank",
        "paper",
        "title_zh",
        "title_en",
        "authors",
        "year",
        "economies_studied",
        "kind",
        "section",
        "page",
        "passage",
        "address",
        "lasting_address",
    ];

    /// <summary>Writes a line with the names of the columns, and one for each passage.</summary>
    /// <param name="host">What addresses begin with: <c>https://archive.example</c>.</param>
    public static string Write(IEnumerable<PassageHit> hits, string host)
    {
        ArgumentNullException.ThrowIfNull(hits);

        var text = new StringBuilder();
        CsvRow.Append(text, Columns);
        foreach (var (place, hit) in hits.Index())
        {
            CsvRow.Append(text, Row(place + 1, hit, host));
        }

        return text.ToString();
    }

    private static string[] Row(int rank, PassageHit hit, string host)
    {
        var (passage, paper) = (hit.Passage, hit.Paper);
        return
        [
            rank.ToString(CultureInfo.InvariantCulture),
            paper.Id,
            paper.TitleZh ?? "",
            paper.TitleEn ?? "",
            string.Join("; ", paper.AuthorsZh.Zip(paper.AuthorsEn, NameOf)),
            paper.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join("; ", paper.Economies),
            FacetFields.KeyOf(passage.Kind),
            string.Join(" > ", passage.HeadingPath),
            passage.Page?.ToString(CultureInfo.InvariantCulture) ?? "",
            passage.Text,
            $"{host}/papers/{passage.PaperId}#{passage.Anchor}",
            $"{host}/papers/{passage.PaperId}/passages/{passage.Fingerprint}",
        ];
    }

    private static string NameOf(string zh, string en) => zh == en ? zh : $"{zh} ({en})";
}
