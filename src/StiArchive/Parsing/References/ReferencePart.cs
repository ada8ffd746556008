using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>What follows the heading of a reference list.</summary>
/// <param name="List">Null where there is no list.</param>
/// <param name="Rest">Lines that are no references, as notes on the authors after the list; in printed order.</param>
internal sealed record ReferencePart(ReferenceList? List, IReadOnlyList<Line> Rest)
{
    /// <summary>Appendices and tables after the list: text of the paper like any other.</summary>
    public IEnumerable<Line> Appendix => Rest.SkipWhile(line => !ListEnd.BeginsAppendix(line));

    /// <summary>Remarks of authors and editors.</summary>
    public IEnumerable<Noise> Notes =>
        Rest.TakeWhile(line => !ListEnd.BeginsAppendix(line))
            .Select(line => new Noise(line.Number, NoiseKind.Other, line.Text));
}
