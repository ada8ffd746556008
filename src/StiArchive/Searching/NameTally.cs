namespace StiArchive.Searching;

/// <summary>Counts how often each form of a name is printed.</summary>
internal sealed class NameTally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many forms there are.</summary>
    public int FormCount => _counts.Count;

    /// <summary>The form printed most often, null where there is none; among equally common ones the first in ordinal order,
    /// so that the order of papers does not matter.</summary>
    public string? Commonest =>
        _counts.Count == 0
            ? null
            : _counts
                .OrderByDescending(form => form.Value)
                .ThenBy(form => form.Key, StringComparer.Ordinal)
                .First()
                .Key;

    /// <summary>The first form in ordinal order; null where there is none.</summary>
    public string? First => _counts.Keys.Min(StringComparer.Ordinal);

    /// <summary>Counts a form once more, or once less; what is not printed is no form.</summary>
    public void Add(string? form, int times)
    {
        if (string.IsNullOrEmpty(form))
        {
            return;
        }

        var count = _counts.GetValueOrDefault(form) + times;
        if (count == 0)
        {
            _counts.Remove(form);
        }
        else
        {
            _counts[form] = count;
        }
    }
}
