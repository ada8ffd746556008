namespace StiArchive.Searching;

/// <summary>Which Han name belongs to a name in Latin letters, by the papers that print both.</summary>
internal sealed class HanNames
{
    private readonly Dictionary<string, NameTally> _hanOfLatin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<long>> _papersWithLatinOnly = new(StringComparer.Ordinal);

    /// <summary>The one Han name that papers print beside a Latin one; null where there is none, or several.</summary>
    public string? Of(string latin) =>
        _hanOfLatin.TryGetValue(latin, out var names) && names.FormCount == 1 ? names.First : null;

    /// <summary>Notes a name that a paper prints.</summary>
    public void Add(long paper, PrintedName name)
    {
        if (name.IsPair)
        {
            Count(name, 1);
        }
        else if (name.HanKey is null && name.LatinKey.Length > 0)
        {
            PapersWithOnly(name.LatinKey).Add(paper);
        }
    }

    /// <summary>Forgets a name of a paper all of whose names are to be forgotten.</summary>
    public void Remove(long paper, PrintedName name)
    {
        if (name.IsPair)
        {
            Count(name, -1);
        }
        else if (_papersWithLatinOnly.TryGetValue(name.LatinKey, out var papers) && papers.Remove(paper))
        {
            if (papers.Count == 0)
            {
                _papersWithLatinOnly.Remove(name.LatinKey);
            }
        }
    }

    /// <summary>The papers with an author of whom they print the Latin name only.</summary>
    public IReadOnlyCollection<long> PapersWithLatinOnly(string latin) =>
        _papersWithLatinOnly.TryGetValue(latin, out var papers) ? papers : [];

    private void Count(PrintedName name, int times)
    {
        if (!_hanOfLatin.TryGetValue(name.LatinKey, out var names))
        {
            names = new NameTally();
            _hanOfLatin.Add(name.LatinKey, names);
        }

        names.Add(name.HanKey, times);
        if (names.FormCount == 0)
        {
            _hanOfLatin.Remove(name.LatinKey);
        }
    }

    private HashSet<long> PapersWithOnly(string latin)
    {
        if (!_papersWithLatinOnly.TryGetValue(latin, out var papers))
        {
            papers = [];
            _papersWithLatinOnly.Add(latin, papers);
        }

        return papers;
    }
}
