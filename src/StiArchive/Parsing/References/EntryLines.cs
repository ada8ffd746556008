using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>An entry of the list as it is being read: its label and its lines without it.</summary>
internal sealed class EntryLines(string label)
{
    private readonly List<Line> _lines = [];

    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Kept while reading, so that a long entry is not searched again for every line.</summary>
    public bool HasYear { get; private set; }

    /// <summary>Whether the entry has come to an end: a stop after pages, a year or an address.</summary>
    public bool IsComplete => HasYear && ListEnd.EndsEntry(_lines[^1]);

    public void Add(Line line)
    {
        _lines.Add(line);
        HasYear = HasYear || ListEnd.NamesYear(line);
    }

    public Reference ToReference(string id) => new(id, label, LineJoiner.JoinEnglish(_lines.Select(line => line.Text)));
}
