namespace StiArchive.Web.Help;

/// <summary>A query that can be tried, and what it shows.</summary>
/// <param name="Group">The part of the page that it stands in; its heading is the text <c>Guide.…</c>.</param>
/// <param name="Key">The text that explains it is <c>Guide.{Group}.{Key}</c>.</param>
/// <param name="IsAnswered">False where no paper of the archive has anything that could show it.</param>
public sealed record GuideExample(string Group, string Key, string Query, bool IsAnswered = true);
