namespace StiArchive.Bilingual;

/// <summary>A step of the best way through the grid.</summary>
/// <param name="Gain">What the step added to the value of the way.</param>
internal readonly record struct GridStep(GridCell From, GridCell To, double Gain);
