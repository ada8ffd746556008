using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>A labelled part of the front matter: the lines after its label.</summary>
internal sealed record Field(FieldKind Kind, Line Label, IReadOnlyList<Line> Lines);
