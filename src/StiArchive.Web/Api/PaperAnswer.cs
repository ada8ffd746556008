using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Api;

/// <summary>A paper for programs: what is known of it and on what basis, and where its parts are.</summary>
public static class PaperAnswer
{
    public static object Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var data = paper.Metadata;
        return new
        {
            paper.Id,
            Url = PaperUrl.Of(paper.Id),
            paper.Kind,
            Languages = paper.Languages.Select(Shared.ReaderLanguage.Code),
            TitleZh = Value(data.TitleZh),
            TitleEn = Value(data.TitleEn),
            Authors = Value(data.Authors, authors => authors.Select(author => new { author.Zh, author.En })),
            Year = Value(data.Year),
            Journal = Value(data.Journal),
            Volume = Value(data.Volume),
            Issue = Value(data.Issue),
            Pages = Value(data.Pages),
            Doi = Value(data.Doi),
            Clc = Value(data.Clc),
            KeywordsZh = Value(data.KeywordsZh),
            KeywordsEn = Value(data.KeywordsEn),
            Economies = Value(data.EconomiesStudied),
            AbstractZh = paper.AbstractZh.Select(paragraph => paragraph.Text),
            AbstractEn = paper.AbstractEn.Select(paragraph => paragraph.Text),
            Sections = paper.Sections.Select(section => SectionOf(paper, section)),
            Tables = paper
                .Sections.SelectMany(section => section.Blocks)
                .OfType<Table>()
                .Select((table, index) => TableOf(paper, table, index + 1)),
            References = paper.References?.Entries.Select(entry => new
            {
                entry.Id,
                entry.Label,
                entry.Text,
            }) ?? [],
            Doubts = paper.Doubts.Select(doubt => new
            {
                doubt.Kind,
                doubt.Place,
                doubt.Found,
            }),
            Original = paper.Original is null ? null : PaperUrl.Original(paper.Id),
        };
    }

    private static object? Value<T>(Sourced<T>? sourced) => Value(sourced, value => value);

    private static object? Value<T, TShown>(Sourced<T>? sourced, Func<T, TShown> show) =>
        sourced is null
            ? null
            : new
            {
                Value = show(sourced.Value),
                Basis = sourced.Basis.Kind,
                sourced.Basis.Evidence,
            };

    private static object SectionOf(Paper paper, Section section) =>
        new
        {
            section.Id,
            section.Heading,
            section.Level,
            Url = PaperUrl.Of(paper.Id, query: "", section.Id),
        };

    private static object TableOf(Paper paper, Table table, int number) =>
        new
        {
            Number = number,
            table.Label,
            table.Caption,
            table.Columns,
            RowCount = table.Rows.Count,
            Url = PaperUrl.Of(paper.Id, query: "", table.Id),
            Csv = ApiUrl.Table(paper.Id, number),
        };
}
