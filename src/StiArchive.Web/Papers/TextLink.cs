using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A piece of a text that is a link to another place of the page.</summary>
/// <param name="Span">In the text it stands in.</param>
public sealed record TextLink(TextSpan Span, string Anchor, TextLinkKind Kind);
