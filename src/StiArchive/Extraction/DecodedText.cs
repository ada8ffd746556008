namespace StiArchive.Extraction;

/// <summary>The characters of a file, before they are cut into lines.</summary>
internal sealed record DecodedText(string Text, IReadOnlyList<BrokenBytes> Broken);
