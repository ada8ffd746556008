namespace StiArchive.Papers;

/// <summary>One entry of a reference list, as printed.</summary>
/// <param name="Id">The anchor, unique in the paper: <c>r12</c>.</param>
/// <param name="Label">As printed before the entry (<c>[12]</c>); empty where entries are not numbered.</param>
public sealed record Reference(string Id, string Label, string Text);
