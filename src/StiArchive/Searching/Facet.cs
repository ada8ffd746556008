namespace StiArchive.Searching;

/// <summary>A facet and its values, most papers first. A selected value is always among them, even with no paper.</summary>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values);
