using System.Globalization;
using System.Text.RegularExpressions;

namespace StiArchive.Corpus;

/// <summary>The mark at the end of a line that names its anchor: <c>{#s1.1}</c>.</summary>
/// <param name="IsNumbered">Whether a heading's first word is its number, where the id does not tell; else null.</param>
/// <param name="Level">A section's level where the number of # cannot tell it (beyond 5); else null.</param>
internal sealed partial record AnchorMark(string Id, bool? IsNumbered = null, int? Level = null)
{
    private const string Numbered = " numbered";
    private const string Unnumbered = " unnumbered";

    public override string ToString()
    {
        var numbering = IsNumbered switch
        {
            true => Numbered,
            false => Unnumbered,
            null => "",
        };
        var level = Level is null ? "" : string.Create(CultureInfo.InvariantCulture, $" level={Level}");
        return $"{{#{Id}{numbering}{level}}}";
    }

    /// <summary>Whether ids that begin so are those of headings with a number: <c>s2.1</c>, but not <c>u1</c>.</summary>
    public static bool TellsNumber(string id) => id.StartsWith('s');

    /// <summary>Whether an anchor may be called so: an ASCII small letter, then letters, digits, dots and hyphens.</summary>
    public static bool IsId(string id) => IdPattern().IsMatch(id);

    /// <summary>Finds the mark that ends a line; null where the line has none. It starts at the blank before it.</summary>
    public static (AnchorMark Mark, int Start)? FindAtEnd(string line)
    {
        // Matching from the last brace only keeps this linear on a line full of braces.
        var brace = line.LastIndexOf('{');
        if (brace < 0 || (brace > 0 && line[brace - 1] != ' '))
        {
            return null;
        }

        var match = MarkPattern().Match(line, brace, line.Length - brace);
        if (!match.Success)
        {
            return null;
        }

        return (Read(match), Math.Max(0, brace - 1));
    }

    private static AnchorMark Read(Match match)
    {
        bool? isNumbered = match.Groups["numbering"].Value switch
        {
            Numbered => true,
            Unnumbered => false,
            _ => null,
        };
        var level = match.Groups["level"];
        return new AnchorMark(
            match.Groups["id"].Value,
            isNumbered,
            level.Success ? int.Parse(level.ValueSpan, CultureInfo.InvariantCulture) : null
        );
    }

    // s2.2, u1, t3, abstract-zh
    [GeneratedRegex(@"\A[a-z][\p{L}\p{Nd}.-]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdPattern();

    // {#s1.1}, {#u2 numbered}, {#s1.1.1.1.1.1 level=6}
    [GeneratedRegex(
        @"\G\{#(?<id>[a-z][\p{L}\p{Nd}.-]*)(?<numbering> (un)?numbered)?( level=(?<level>[0-9]{1,3}))?\}\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MarkPattern();
}
