namespace StiArchive.Web.Crawling;

/// <summary>A page that search engines may know.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Day">The day it last changed, ISO 8601; empty where not known.</param>
public sealed record SitemapEntry(string Address, string Day);
