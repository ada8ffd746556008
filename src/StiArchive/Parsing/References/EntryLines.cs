using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>An entry of the list as it is being read: its label and its lines without it.</summary>
internal sealed class EntryLines(string label)
{
    private readonly List<Line> _lines = [];

    public string Label => label;

    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Kept while reading, so that a long entry is not searched again for every line.</summary>
    public bool HasYear { get; private set; }

    /// <summary>Whether the entry has come to an end: a stop after pages, a year or an address.</summary>
    public bool IsComplete =>
        _lines.Count > 0 && (HasYear ? ListEnd.EndsEntry(_lines[^1]) : ListEnd.EndsInPages(_lines[^1]));

    public void Add(Line line)
    {
        if (line.Text.Length == 0)
        {
            return;
        }

        _lines.Add(line);
        HasYear = HasYear || ListEnd.NamesYear(line);
    }

    /// <summary>Takes away the lines after the entry's end that say nothing an entry says, as an English title below the list.</summary>
    public IReadOnlyList<Line> TakeOffTail()
    {
        var end = _lines.FindLastIndex(ListEnd.MayBeSource) + 1;
        if (end == 0 || end == _lines.Count || !ListEnd.EndsEntry(_lines[end - 1]))
        {
            return [];
        }

        var tail = _lines[end..];
        _lines.RemoveRange(end, tail.Count);
        return tail;
    }

    public Reference ToReference(string id) => new(id, label, LineJoiner.JoinEnglish(_lines.Select(line => line.Text)));
}
