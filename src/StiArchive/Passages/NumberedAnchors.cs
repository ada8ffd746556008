using System.Globalization;

namespace StiArchive.Passages;

/// <summary>Numbers the passages of a section or an abstract from 1: <c>s2.2-p1</c>, <c>s2.2-p2</c> …</summary>
internal sealed class NumberedAnchors(string prefix)
{
    private int _last;

    public string Next()
    {
        _last++;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-p{_last}");
    }
}
