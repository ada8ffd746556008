using StiArchive.Parsing.Headings;

namespace StiArchive.Parsing.Body;

/// <summary>Gives each section an anchor of its own: <c>s2.1</c>, <c>u1</c>.</summary>
internal sealed class SectionIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal) { "s0" };
    private int _unnumbered;

    public string For(HeadingNumber? number)
    {
        if (number is { Style: HeadingStyle.Decimal } && _given.Add(Wanted(number)))
        {
            return Wanted(number);
        }

        string id;
        do
        {
            id = $"u{++_unnumbered}";
        } while (!_given.Add(id));

        return id;
    }

    private static string Wanted(HeadingNumber number) => "s" + string.Join('.', number.Path);
}
