using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Joins the lines of an abstract.</summary>
internal static class AbstractReader
{
    /// <summary>A paragraph for each field: some papers print a second abstract.</summary>
    public static IReadOnlyList<Paragraph> Read(IEnumerable<Field> fields) =>
        [.. fields.Where(field => field.Lines.Count > 0).Select(ReadOne)];

    private static Paragraph ReadOne(Field field)
    {
        var lines = field.Lines.Select(line => line.Text);
        var text = field.Kind == FieldKind.AbstractEn ? LineJoiner.JoinEnglish(lines) : LineJoiner.Join(lines);
        return new Paragraph(text) { Page = field.Lines[0].Page };
    }
}
