using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Cli.Checking;

/// <summary>A piece of a passage, and how somebody who has read it may type it.</summary>
/// <param name="Span">Its place in the passage's text; no word and no character is cut by its ends.</param>
/// <param name="Typed">The piece in another script, width or case, with other blanks; without quotation marks around it.</param>
internal sealed record QuotedPiece(Passage Passage, TextSpan Span, string Typed)
{
    public string Query => $"\"{Typed}\"";
}
