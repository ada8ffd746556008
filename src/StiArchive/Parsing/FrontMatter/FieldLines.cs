using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The lines that a field is known to take so far.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="Last">Index of the last.</param>
/// <param name="Widest">Width of the widest, in Han characters.</param>
internal readonly record struct FieldLines(int Start, int Last, double Widest)
{
    public FieldLines With(Line next) => this with { Last = Last + 1, Widest = Math.Max(Widest, next.Width) };
}
