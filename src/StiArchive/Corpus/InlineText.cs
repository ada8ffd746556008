using Markdig.Syntax.Inlines;

namespace StiArchive.Corpus;

/// <summary>The text of one line of Markdown, once its escapes are resolved.</summary>
/// <param name="Label">The bold words that the line begins with; null where there are none.</param>
/// <param name="Text">What follows.</param>
/// <param name="Mark">The anchor that the line ends with; null where there is none.</param>
internal sealed record InlineText(string? Label, string Text, AnchorMark? Mark)
{
    /// <summary>Reads a line that may have a label and an anchor.</summary>
    /// <param name="error">Makes the exception for a problem, as only the caller knows file and line.</param>
    public static InlineText Read(ContainerInline? inlines, Func<CorpusProblem, CorpusFormatException> error)
    {
        var first = inlines?.FirstChild;
        if (first is not EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } bold)
        {
            return SplitMark(null, FlatText.Of(first, error));
        }

        var label = FlatText.Of(bold.FirstChild, error).Text;
        var rest = FlatText.Of(bold.NextSibling, error);
        return rest.Text.StartsWith(' ')
            ? SplitMark(label, new FlatText(rest.Text[1..], rest.EscapedUntil - 1))
            : throw error(MarkupProblems.LabelWithoutBlank(label));
    }

    /// <summary>The text of a line that can have neither label nor anchor, such as a table's cell.</summary>
    public static string ReadPlain(ContainerInline? inlines, Func<CorpusProblem, CorpusFormatException> error) =>
        FlatText.Of(inlines?.FirstChild, error).Text;

    private static InlineText SplitMark(string? label, FlatText line) =>
        AnchorMark.FindAtEnd(line.Text) is { } found && found.Start >= line.EscapedUntil
            ? new InlineText(label, line.Text[..found.Start], found.Mark)
            : new InlineText(label, line.Text, null);
}
