namespace StiArchive.Parsing.References;

/// <summary>The type mark of a reference and its place in the text.</summary>
/// <param name="Mark">Without brackets and as the standard writes it: <c>J</c>, <c>EB/OL</c>.</param>
internal sealed record TypeMark(string Mark, int Start, int End);
