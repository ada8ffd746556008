using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Takes the labelled remarks out of what follows the references.</summary>
internal static class TailReader
{
    /// <summary>Returns what is left: the references.</summary>
    public static IReadOnlyList<Line> Read(IReadOnlyList<Line> lines, FrontPartBuilder front)
    {
        var references = new List<Line>();
        lines =
        [
            .. lines.SelectMany(line =>
                LabelReader.AtStart(line.Text) is null ? [line] : LabelReader.CutAtLabels(line)
            ),
        ];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && LabelReader.AtStart(lines[i].Text) is { } label)
            {
                i = front.AddField(lines, i, label);
            }
            else
            {
                references.Add(lines[i]);
            }
        }

        return references;
    }
}
