namespace StiArchive.Parsing.Headings;

/// <summary>Levels of headings where a paper numbers them in several styles.</summary>
internal sealed class HeadingLevels(IEnumerable<HeadingNumber> numbers)
{
    private readonly HashSet<HeadingStyle> _styles = [.. numbers.Select(number => number.Style)];

    /// <summary>1 for a chapter; each style that the paper uses further out comes before.</summary>
    public int Of(HeadingNumber number) =>
        _styles.Count(style => style < number.Style) + (number.Style == HeadingStyle.Decimal ? number.Path.Count : 1);
}
