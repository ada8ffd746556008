using System.Globalization;
using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>A line of the catalogue record: what is known, and why it is believed.</summary>
/// <param name="Field">The property of <see cref="Metadata"/>; its label is the text <c>Field.…</c>.</param>
public sealed record CatalogueRow(string Field, IReadOnlyList<LocalText> Values, Basis Basis)
{
    /// <summary>All values that are known, in the order of a catalogue card.</summary>
    public static IReadOnlyList<CatalogueRow> Of(Metadata data)
    {
        ArgumentNullException.ThrowIfNull(data);

        CatalogueRow?[] rows =
        [
            Row(nameof(data.TitleZh), data.TitleZh, Chinese),
            Row(nameof(data.TitleEn), data.TitleEn, English),
            Row(nameof(data.Authors), data.Authors, authors => authors.Select(Name)),
            Row(nameof(data.Affiliations), data.Affiliations, affiliations => affiliations.Select(Name)),
            Row(nameof(data.Year), data.Year, year => AsPrinted(year.ToString(CultureInfo.InvariantCulture))),
            Row(nameof(data.Journal), data.Journal, AsPrinted),
            Row(nameof(data.Column), data.Column, AsPrinted),
            Row(nameof(data.Volume), data.Volume, AsPrinted),
            Row(nameof(data.Issue), data.Issue, AsPrinted),
            Row(nameof(data.Pages), data.Pages, AsPrinted),
            Row(nameof(data.Issn), data.Issn, AsPrinted),
            Row(nameof(data.Doi), data.Doi, AsPrinted),
            Row(nameof(data.Clc), data.Clc, AsPrinted),
            Row(nameof(data.DocumentCode), data.DocumentCode, AsPrinted),
            Row(nameof(data.ArticleNumber), data.ArticleNumber, AsPrinted),
            Row(nameof(data.KeywordsZh), data.KeywordsZh, words => words.SelectMany(Chinese)),
            Row(nameof(data.KeywordsEn), data.KeywordsEn, words => words.SelectMany(English)),
            Row(nameof(data.EconomiesStudied), data.EconomiesStudied, codes => codes.Select(EconomyName)),
        ];
        return [.. rows.OfType<CatalogueRow>()];
    }

    /// <summary>An economy under its official name in the reader's language.</summary>
    public static LocalText EconomyName(string code)
    {
        var economy = EconomyCatalogue.Find(code);
        return LocalText.Choose(economy?.NameZh, economy?.NameEn ?? code, ReaderLanguage.Current)!;
    }

    private static CatalogueRow? Row<T>(string field, Sourced<T>? value, Func<T, IEnumerable<LocalText>> texts) =>
        value is null ? null : new CatalogueRow(field, [.. texts(value.Value)], value.Basis);

    private static LocalText[] Chinese(string text) => [new(text, Language.Chinese)];

    private static LocalText[] English(string text) => [new(text, Language.English)];

    private static LocalText[] AsPrinted(string text) => [new(text, ReaderLanguage.Guess(text))];

    private static LocalText Name(Author author) => BothForms(author.Zh, author.En);

    private static LocalText Name(Affiliation affiliation)
    {
        var name = BothForms(affiliation.Zh, affiliation.En);
        var place = $"{affiliation.City} {affiliation.Postcode}".Trim();
        return place.Length == 0 ? name : name with { Text = $"{name.Text} ({place})" };
    }

    private static LocalText BothForms(string? zh, string? en) =>
        zh is not null && en is not null
            ? new LocalText($"{zh} / {en}", Language.Chinese)
            : LocalText.Choose(zh, en, ReaderLanguage.Current) ?? new LocalText("", Language.English);
}
