using System.Globalization;

namespace StiArchive.Searching;

/// <summary>A person with all the names that papers print of them.</summary>
/// <param name="key">The Han name where one is known, else the Latin one.</param>
internal sealed class Person(string key)
{
    private readonly NameTally _zh = new();
    private readonly NameTally _en = new();
    private readonly NameTally _slugs = new();
    private readonly Dictionary<long, int> _papers = [];

    /// <summary>The papers, each as often as it prints a name of the person.</summary>
    public IReadOnlyCollection<long> Papers => _papers.Keys;

    /// <summary>The Latin name as a key, as of the last <see cref="AuthorIdentities.Change"/>; empty for a person known in
    /// Han characters only.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Who it is, as of the last <see cref="AuthorIdentities.Change"/>.</summary>
    public AuthorIdentity? Identity { get; set; }

    public string ReadSlug() => _slugs.Commonest ?? "";

    /// <summary>Counts a name on a paper once more, or once less.</summary>
    public void Count(long paper, PrintedName name, int times)
    {
        _zh.Add(name.Author.Zh, times);
        _en.Add(name.Author.En, times);
        _slugs.Add(name.LatinKey, times);
        var count = _papers.GetValueOrDefault(paper) + times;
        if (count == 0)
        {
            _papers.Remove(paper);
        }
        else
        {
            _papers[paper] = count;
        }
    }

    public AuthorIdentity Identify(bool isShared) =>
        new(KeyWith(isShared), _zh.Commonest ?? _en.Commonest!, _en.Commonest ?? _zh.Commonest!);

    // People of one Latin name are told apart by the code points of their Han names: wu-yan-5434-71d5.
    private string KeyWith(bool isShared)
    {
        var isPlain = !isShared || string.Equals(key, Slug, StringComparison.Ordinal);
        if (Slug.Length > 0 && isPlain)
        {
            return Slug;
        }

        var codePoints = key.EnumerateRunes().Select(rune => rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        return string.Join('-', codePoints.Prepend(Slug).Where(part => part.Length > 0));
    }
}
