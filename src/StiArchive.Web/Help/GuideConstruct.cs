namespace StiArchive.Web.Help;

/// <summary>Something that the query language has, and queries that show it: those to be liked best come first.</summary>
/// <param name="Group">The part of the page that it stands in.</param>
internal sealed record GuideConstruct(string Group, string Key, IEnumerable<string> Queries);
