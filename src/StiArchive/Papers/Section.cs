namespace StiArchive.Papers;

/// <summary>A section, in logical order, which need not be the printed order.</summary>
/// <param name="Id">The anchor, unique in the paper: <c>s2.2</c>; <c>s0</c> for the text before the first heading;
/// <c>u1</c>, <c>u2</c> … for headings without a number.</param>
/// <param name="Number">The number as printed, without blanks (<c>2.2</c>, <c>一、</c>, <c>（二）</c>); empty where none is.</param>
/// <param name="Title">The heading without its number; empty for the text before the first heading.</param>
/// <param name="Level">1 for a chapter, 2 for what stands under it, and so on.</param>
public sealed record Section(string Id, string Number, string Title, int Level, IReadOnlyList<Block> Blocks)
{
    /// <summary>Number and title as a heading shows them; empty for the text before the first heading.</summary>
    public string Heading => Number.Length == 0 ? Title : $"{Number} {Title}";
}
