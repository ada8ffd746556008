using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Joins the lines of an abstract.</summary>
internal static class AbstractReader
{
    public static IReadOnlyList<Paragraph> Read(Field? field)
    {
        if (field is null || field.Lines.Count == 0)
        {
            return [];
        }

        var lines = field.Lines.Select(line => line.Text);
        var text = field.Kind == FieldKind.AbstractEn ? LineJoiner.JoinEnglish(lines) : LineJoiner.Join(lines);
        return [new Paragraph(text) { Page = field.Lines[0].Page }];
    }
}
