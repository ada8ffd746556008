using System.Globalization;

namespace StiArchive.Searching;

/// <summary>What a person asks: words and chosen facet values. OR within a facet, AND between facets.</summary>
public sealed record SearchRequest
{
    /// <summary>Enough for what readers choose, and little enough for every page to carry.</summary>
    public const int UsualFacetSize = 50;

    /// <summary>As typed; may be empty, too long or unbalanced, and is never an error.</summary>
    public string Text { get; init; } = "";

    public FacetChoices Chosen { get; init; } = FacetChoices.Empty;

    /// <summary>Facet keys of authors that are chosen.</summary>
    public IReadOnlyList<string> Authors
    {
        get => Chosen.Of(FacetField.Author);
        init => Chosen = Chosen.With(FacetField.Author, value);
    }

    /// <summary>Years that are chosen.</summary>
    public IReadOnlyList<int> Years
    {
        get => [.. Chosen.Of(FacetField.Year).Select(year => int.Parse(year, CultureInfo.InvariantCulture))];
        init =>
            Chosen = Chosen.With(FacetField.Year, value.Select(year => year.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Codes of economies studied that are chosen.</summary>
    public IReadOnlyList<string> Economies
    {
        get => Chosen.Of(FacetField.Economy);
        init => Chosen = Chosen.With(FacetField.Economy, value.Select(code => code.ToUpperInvariant()));
    }

    public SearchOrder Order { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 10;

    /// <summary>The facets to count, besides those of which something is chosen.</summary>
    public IReadOnlyList<FacetField> Facets { get; init; } = FacetFields.Usual;

    /// <summary>Values of each facet at most, besides those that are chosen; of years, all.</summary>
    public int FacetSize { get; init; } = UsualFacetSize;
}
