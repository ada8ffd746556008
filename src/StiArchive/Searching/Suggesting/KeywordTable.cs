using StiArchive.Analysis;

namespace StiArchive.Searching.Suggesting;

/// <summary>Counts the keywords of papers, each once, however it is written, from one catalogue to the next.</summary>
internal sealed class KeywordTable
{
    private readonly Dictionary<string, Keyword> _keywords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, KnownTerm?> _changed = [];
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);
    private SharedArray<KnownTerm> _terms = SharedArray<KnownTerm>.Empty;

    /// <summary>Counts a paper under the keywords that it has now, no longer under those it had before.</summary>
    public void Count(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        if (before.SequenceEqual(now, StringComparer.Ordinal))
        {
            return;
        }

        Count(before, -1);
        Count(now, 1);
    }

    /// <summary>The keywords whose papers changed since the last snapshot: folded, and as they are shown.</summary>
    public IReadOnlyDictionary<string, string> Changed => _shown;

    /// <summary>All keywords; at the places of those that no paper has any more there is none.</summary>
    public SharedArray<KnownTerm> Snapshot()
    {
        _terms = _terms.With(_changed);
        _changed.Clear();
        _shown.Clear();
        return _terms;
    }

    private void Count(IReadOnlyList<string> keywords, int times)
    {
        var forms = keywords
            .Distinct(StringComparer.Ordinal)
            .GroupBy(form => FoldedText.Of(form).Text, StringComparer.Ordinal);
        foreach (var written in forms.Where(written => written.Key.Length > 0))
        {
            var keyword = KeywordOf(written.Key);
            keyword.Papers += times;
            foreach (var form in written)
            {
                keyword.Forms.Add(form, times);
            }

            _changed[keyword.Place] = keyword.Forms.First is { } text ? new KnownTerm(text, keyword.Papers) : null;
            _shown[written.Key] = keyword.Forms.First ?? written.Key;
        }
    }

    private Keyword KeywordOf(string folded)
    {
        if (!_keywords.TryGetValue(folded, out var keyword))
        {
            keyword = new Keyword(_keywords.Count);
            _keywords.Add(folded, keyword);
        }

        return keyword;
    }

    private sealed class Keyword(int place)
    {
        public int Place => place;

        public NameTally Forms { get; } = new();

        public int Papers { get; set; }
    }
}
