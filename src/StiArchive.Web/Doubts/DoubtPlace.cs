using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Web.Doubts;

/// <summary>The place of a doubt, as far as it is no anchor of the paper.</summary>
public static class DoubtPlace
{
    private const string LineMark = "line ";

    /// <summary>The line of the original, counted from 1, that <c>line 258</c> names; null for another place.</summary>
    public static int? LineOf(Doubt doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);

        return
            doubt.Place.StartsWith(LineMark, StringComparison.Ordinal)
            && int.TryParse(
                doubt.Place.AsSpan(LineMark.Length),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var line
            )
            ? line
            : null;
    }
}
