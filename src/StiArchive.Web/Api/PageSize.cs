using System.Globalization;

namespace StiArchive.Web.Api;

/// <summary>Reads <c>?size=</c>: how many items of a list make a page.</summary>
/// <param name="Usual">Where none is given.</param>
public sealed record PageSize(int Usual, int Largest)
{
    public const string ParameterName = "size";

    /// <summary>What to tell those who give no such number.</summary>
    public string Wanted => FormattableString.Invariant($"{ParameterName} must be a whole number from 1 to {Largest}.");

    /// <summary>Null for what is no size.</summary>
    public int? TryRead(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var given = query[ParameterName].ToString();
        if (given.Length == 0)
        {
            return Usual;
        }

        var isNumber = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var size);
        return isNumber && size >= 1 && size <= Largest ? size : null;
    }
}
