using System.Globalization;

namespace StiArchive.Web.Shared;

/// <summary>Reads <c>?page=</c>.</summary>
public static class PageNumber
{
    public const string ParameterName = "page";

    private const int Highest = 1_000_000;

    /// <summary>The first page for what is no number: a list is shown, whatever an address carries.</summary>
    public static int Read(IQueryCollection query) => TryRead(query) ?? 1;

    /// <summary>1 where none is given; null for what is no page number.</summary>
    public static int? TryRead(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var given = query[ParameterName];
        var isNumber =
            int.TryParse(given.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= Highest;
        return isNumber ? number
            : given.ToString().Length == 0 ? 1
            : null;
    }
}
