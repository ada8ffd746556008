using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>An entry of the list: its label and its lines without it.</summary>
internal sealed record EntryLines(string Label, List<Line> Lines)
{
    public string Text => LineJoiner.JoinEnglish(Lines.Select(line => line.Text));

    public Reference ToReference(string id) => new(id, Label, Text);
}
