namespace StiArchive.Web.Tests.Browser;

/// <summary>A test that needs a browser: skipped with the reason where there is none, unless
/// <c>STI_REQUIRE_BROWSER=1</c> says that there has to be one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium.Path) && !IsSet("STI_REQUIRE_BROWSER"))
        {
            Skip = $"There is no browser at {Chromium.Path}. Install it (apt-get install chromium) to run this test.";
        }
    }

    /// <summary>The environment variable that has to be 1 for the test to run.</summary>
    public string? OnlyWith
    {
        get;
        set
        {
            field = value;
            if (value is not null && !IsSet(value))
            {
                Skip ??= $"Runs only when {value}=1 is set.";
            }
        }
    }

    private static bool IsSet(string variable) =>
        string.Equals(Environment.GetEnvironmentVariable(variable), "1", StringComparison.Ordinal);
}
