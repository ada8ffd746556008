using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Joins the lines of an abstract.</summary>
internal static class AbstractReader
{
    /// <summary>Hard-wrapped abstracts are one paragraph each; in running text a line is one.</summary>
    public static IReadOnlyList<Paragraph> Read(IEnumerable<Field> fields, TextLayout layout) =>
        [.. fields.Where(field => field.Lines.Count > 0).SelectMany(field => ReadOne(field, layout))];

    private static IReadOnlyList<Paragraph> ReadOne(Field field, TextLayout layout)
    {
        if (!layout.IsWrapped && field.Kind == FieldKind.AbstractZh)
        {
            return ParagraphReader.Read(field.Lines, layout);
        }

        var lines = field.Lines.Select(line => line.Text);
        var text = field.Kind == FieldKind.AbstractEn ? LineJoiner.JoinEnglish(lines) : LineJoiner.Join(lines);
        return [new Paragraph(text) { Page = field.Lines[0].Page }];
    }
}
