using StiArchive.Parsing.Headings;

namespace StiArchive.Parsing.Body;

/// <summary>Gives each section an anchor of its own: <c>s2.1</c>, <c>s三.二</c>, <c>u1</c>.</summary>
internal sealed class SectionIds
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal) { ["s0"] = 1 };
    private readonly SortedDictionary<HeadingStyle, string> _open = [];
    private int _unnumbered;

    public string For(HeadingNumber? number)
    {
        if (number is null)
        {
            return $"u{++_unnumbered}";
        }

        foreach (var inner in _open.Keys.Where(style => style >= number.Style).ToList())
        {
            _open.Remove(inner);
        }

        _open[number.Style] = number.Digits;
        var wanted = "s" + string.Join('.', _open.Values);
        var count = _given.GetValueOrDefault(wanted) + 1;
        _given[wanted] = count;
        return count == 1 ? wanted : $"{wanted}-{count}";
    }
}
