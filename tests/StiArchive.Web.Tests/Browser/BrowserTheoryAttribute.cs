namespace StiArchive.Web.Tests.Browser;

/// <summary><see cref="BrowserFactAttribute"/> for tests with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
