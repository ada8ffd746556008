using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Search results as JSON: what <c>/api/search</c> answers and <c>sti search --json</c> prints.</summary>
/// <remarks>All offsets are UTF-16 code units, counted from 0 in the text that they stand beside; <c>docs/api.md</c> is the
/// manual. Names do not change and meanings are not reused; new names may come.</remarks>
public static class SearchJson
{
    // Han characters stay readable; <, > and & stay escaped, so that the JSON is harmless wherever it is pasted.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The whole answer as one JSON object.</summary>
    public static string Write(SearchResults results)
    {
        ArgumentNullException.ThrowIfNull(results);

        return Serialize(
            new
            {
                Query = results.Request.Text,
                Understood = results.Understood.Select(Part),
                results.Notices,
                results.DidYouMean,
                Remarks = results.Remarks.Select(Remark),
                results.PassageCount,
                results.PaperCount,
                results.Request.Page,
                results.Request.PageSize,
                results.PageCount,
                Hits = results.Hits.Select(Hit),
                Facets = results.Facets.Select(Facet),
                TookMs = Math.Round(results.Took.TotalMilliseconds, 3),
            }
        );
    }

    /// <summary>Any answer of the archive in the same hand.</summary>
    internal static string Serialize(object answer) => JsonSerializer.Serialize(answer, Options);

    private static object Part(QueryPart part) =>
        new
        {
            part.Text,
            part.Kind,
            part.IsPhrase,
            part.IsExcluded,
            part.QueryWithout,
        };

    internal static object Remark(QueryRemark remark) =>
        new
        {
            remark.Notice,
            Text = remark.What,
            Place = remark.Where is { } where ? Span(where) : null,
        };

    private static object Hit(PassageHit hit) =>
        new
        {
            hit.Passage.PaperId,
            hit.Passage.Anchor,
            Url = PassageUrl(hit.Passage),
            hit.Passage.Kind,
            Language = ChosenPassages.KeyOf(hit.Passage.Language),
            Section = hit.Passage.SectionId,
            hit.Passage.HeadingPath,
            hit.Passage.Page,
            hit.Passage.Fingerprint,
            hit.Passage.Text,
            Highlights = hit.Highlights.Select(Span),
            Snippet = new
            {
                hit.Snippet.Text,
                Highlights = hit.Snippet.Highlights.Select(Span),
                hit.Snippet.StartsInside,
                hit.Snippet.EndsInside,
                Cells = hit.SnippetCells().Select(Cell),
            },
            Score = Math.Round(hit.Score, 6),
            hit.Paper,
        };

    private static object Cell(SnippetCell cell) =>
        new
        {
            cell.Column,
            cell.Span.Start,
            cell.Span.Length,
        };

    private static object Facet(Facet facet) =>
        new
        {
            facet.Field,
            facet.ValueCount,
            Values = facet.Values.Select(value => new
            {
                value.Key,
                value.LabelZh,
                value.LabelEn,
                value.PaperCount,
                value.IsSelected,
            }),
        };

    private static object Span(TextSpan span) => new { span.Start, span.Length };

    internal static string PassageUrl(Passage passage) => $"/papers/{passage.PaperId}#{passage.Anchor}";
}
