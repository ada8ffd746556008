namespace StiArchive.Web.Shared;

/// <summary>Names the words of the interface: <c>Texts.resx</c> (English) and <c>Texts.zh.resx</c> (Chinese).</summary>
public sealed class Texts;
