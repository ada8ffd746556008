namespace StiArchive.Searching;

/// <summary>A facet and its values, most papers first. A selected value is always among them, even with no paper.</summary>
/// <param name="Values">The first <see cref="SearchRequest.FacetSize"/> of them, and those that are selected.</param>
/// <param name="ValueCount">How many values the results have in all, with those that are selected in vain.</param>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values, int ValueCount);
