namespace StiArchive.Web.Tests.Browser;

/// <summary>One browser and one app for all browser tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
