namespace StiArchive.Passages;

/// <summary>What part of a paper a passage is.</summary>
public enum PassageKind
{
    Title,
    Abstract,
    Heading,
    Paragraph,
    TableRow,
    Caption,
    Footnote,
    Reference,
}
