using StiArchive.Analysis;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Gathers the terms of titles and headings, which many passages of a paper share, as stretches of passages.</summary>
internal sealed class SharedTerms(SegmentBuilder builder)
{
    private readonly Dictionary<string, IReadOnlyCollection<string>> _termsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int End)> _open = new(StringComparer.Ordinal);

    /// <summary>Says that <paramref name="count"/> passages from <paramref name="passage"/> on have <paramref name="text"/>
    /// over them; passages come in order.</summary>
    /// <param name="field"><see cref="TermKey.InHeadings"/> or <see cref="TermKey.InTitles"/>.</param>
    public void Add(char field, string text, int passage, int count)
    {
        foreach (var term in TermsOf(text))
        {
            Add(field + term, passage, passage + count);
        }
    }

    /// <summary>Ends a paper: no stretch goes on into the next.</summary>
    public void EndPaper()
    {
        foreach (var (term, range) in _open)
        {
            builder.AddRange(term, range.First, range.End - range.First);
        }

        _open.Clear();
        _termsOf.Clear();
    }

    private void Add(string term, int first, int end)
    {
        if (!_open.TryGetValue(term, out var range))
        {
            _open.Add(term, (first, end));
        }
        else if (range.End >= first)
        {
            _open[term] = (range.First, Math.Max(range.End, end));
        }
        else
        {
            builder.AddRange(term, range.First, range.End - range.First);
            _open[term] = (first, end);
        }
    }

    private IReadOnlyCollection<string> TermsOf(string text)
    {
        if (!_termsOf.TryGetValue(text, out var terms))
        {
            var collector = new TermCollector();
            new TermStream(collector).Read(FoldedText.Of(text).Text);
            _termsOf.Add(text, terms = collector.Terms);
        }

        return terms;
    }

    private sealed class TermCollector : ITermTarget
    {
        public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> term, int position) => Terms.Add(term.ToString());
    }
}
