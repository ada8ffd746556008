namespace StiArchive.Web.Shared;

/// <summary>What the error page shows.</summary>
/// <param name="Status">The HTTP status, 400 to 599.</param>
public sealed record ErrorPage(int Status)
{
    /// <summary>The texts to show: those of the status where there are any, else those of its hundred.</summary>
    public string TextKey =>
        Status switch
        {
            404 => "Error.404",
            >= 500 => "Error.500",
            _ => "Error.400",
        };
}
