using StiArchive.Papers;

namespace StiArchive.Parsing.Furniture;

/// <summary>Puts noise in the order it is printed in.</summary>
internal static class NoiseOrder
{
    /// <summary>By lines; the parts of a line are found from left to right, but for the mark at its end.</summary>
    public static IReadOnlyList<Noise> Sort(IEnumerable<Noise> noise) =>
        [.. noise.OrderBy(one => one.LineNumber).ThenBy(one => one.Kind == NoiseKind.EndMark)];
}
