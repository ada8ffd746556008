using StiArchive.Passages;
using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Indexing;

/// <summary>Adds the terms of titles and headings, which many passages of a paper share, as stretches of passages.</summary>
internal sealed class SharedTerms(PaperInverter inverter)
{
    private readonly Dictionary<string, SharedText> _texts = new(StringComparer.Ordinal);

    /// <summary>Adds what the passages of a paper share.</summary>
    public void Add(IEnumerable<string> titles, IReadOnlyList<Passage> passages)
    {
        foreach (var (term, length) in ShortestWith(titles))
        {
            Write(TermKey.InTitles + term, first: 0, new SharedRange(passages.Count, length));
        }

        AddHeadings(passages);
        _texts.Clear();
    }

    private void AddHeadings(IReadOnlyList<Passage> passages)
    {
        var open = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        var path = (IReadOnlyList<string>)[];
        for (var i = 0; i < passages.Count; i++)
        {
            if (!passages[i].HeadingPath.SequenceEqual(path, StringComparer.Ordinal))
            {
                path = passages[i].HeadingPath;
                Change(open, ShortestWith(path), i);
            }
        }

        Change(open, [], passages.Count);
    }

    /// <summary>Ends the stretches that do not go on at <paramref name="passage"/>, and begins the new ones.</summary>
    private void Change(Dictionary<string, (int Start, int Length)> open, Dictionary<string, int> wanted, int passage)
    {
        foreach (var (term, stretch) in open.ToList())
        {
            if (!wanted.TryGetValue(term, out var length) || length != stretch.Length)
            {
                var range = new SharedRange(passage - stretch.Start, stretch.Length);
                Write(TermKey.InHeadings + term, stretch.Start, range);
                open.Remove(term);
            }
        }

        foreach (var (term, length) in wanted)
        {
            open.TryAdd(term, (passage, length));
        }
    }

    private void Write(string term, int first, SharedRange range)
    {
        if (range.PassageCount > 0)
        {
            inverter.AddShared(term, first, range);
        }
    }

    /// <summary>The terms of some texts, each with the length of the shortest that has it.</summary>
    private Dictionary<string, int> ShortestWith(IEnumerable<string> texts)
    {
        var shortest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts.Select(Read))
        {
            foreach (var term in text.Terms)
            {
                shortest[term] = Math.Min(text.Length, shortest.GetValueOrDefault(term, SharedRange.LongestText));
            }
        }

        return shortest;
    }

    private SharedText Read(string text)
    {
        if (!_texts.TryGetValue(text, out var read))
        {
            _texts.Add(text, read = SharedText.Of(text));
        }

        return read;
    }
}
