namespace StiArchive.Parsing.Body;

/// <summary>Which section the line before a place belongs to.</summary>
internal sealed class PrintedPlaces
{
    private readonly List<(int LineNumber, int Section)> _lines;

    public PrintedPlaces(IReadOnlyList<PlacedSection> sections)
    {
        _lines = [.. sections.SelectMany((section, i) => section.Lines.Select(line => (line.Number, i))).Order()];
    }

    /// <summary>Index of the section whose line is the last before <paramref name="lineNumber"/>; 0 where none is.</summary>
    public int SectionBefore(int lineNumber)
    {
        var index = _lines.BinarySearch((lineNumber, -1));
        var before = (index < 0 ? ~index : index) - 1;
        return before < 0 ? 0 : _lines[before].Section;
    }
}
