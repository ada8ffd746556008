using System.Globalization;
using System.Text;
using Markdig.Syntax;
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
    public static InlineText Read(ContainerInline? inlines, Func<string, CorpusFormatException> error)
    {
        var first = inlines?.FirstChild;
        if (first is not EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } bold)
        {
            var (text, escapedUntil) = Flatten(first, error);
            return SplitMark(null, text, escapedUntil);
        }

        var (label, _) = Flatten(bold.FirstChild, error);
        var (rest, restEscapedUntil) = Flatten(bold.NextSibling, error);
        return rest.StartsWith(' ')
            ? SplitMark(label, rest[1..], restEscapedUntil - 1)
            : throw error($"the bold label \"{label}\" must be followed by a blank");
    }

    /// <summary>The text of a line that can have neither label nor anchor, such as a table's cell.</summary>
    public static string ReadPlain(ContainerInline? inlines, Func<string, CorpusFormatException> error) =>
        Flatten(inlines?.FirstChild, error).Text;

    private static InlineText SplitMark(string? label, string text, int escapedUntil) =>
        AnchorMark.FindAtEnd(text) is { } found && found.Start >= escapedUntil
            ? new InlineText(label, text[..found.Start], found.Mark)
            : new InlineText(label, text, null);

    // EscapedUntil: end of the last character that was escaped, because \{#x} is text and no anchor.
    private static (string Text, int EscapedUntil) Flatten(Inline? first, Func<string, CorpusFormatException> error)
    {
        var text = new StringBuilder();
        var escapedUntil = 0;
        Append(first);
        return (text.ToString(), escapedUntil);

        void Append(Inline? from)
        {
            for (var inline = from; inline is not null; inline = inline.NextSibling)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        escapedUntil = literal.IsFirstCharacterEscaped ? text.Length + 1 : escapedUntil;
                        text.Append(literal.Content.AsSpan());
                        break;
                    case HtmlEntityInline entity:
                        text.Append(Decode(entity, error));
                        escapedUntil = text.Length;
                        break;
                    // A bracket of which Markdig could not make up its mind, as in bold [1][2]; what follows is inside it.
                    case LinkDelimiterInline bracket:
                        text.Append(bracket.ToLiteral());
                        Append(bracket.FirstChild);
                        break;
                    default:
                        throw error(Refusal(inline));
                }
            }
        }
    }

    // Numbers are decoded here and not by Markdig, which takes &#0; for a broken character.
    private static string Decode(HtmlEntityInline entity, Func<string, CorpusFormatException> error)
    {
        var original = entity.Original.AsSpan();
        if (!original.StartsWith("&#x", StringComparison.OrdinalIgnoreCase))
        {
            throw error(
                $"{original} is written as the character itself, or as \\{original} where it is meant literally"
            );
        }

        return
            int.TryParse(original[3..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && Rune.IsValid(number)
            ? new Rune(number).ToString()
            : throw error($"{original} is not the number of a character");
    }

    private static string Refusal(MarkdownObject inline) =>
        inline switch
        {
            EmphasisInline => "bold or slanted text is not kept; write \\* or \\_ where the sign itself is printed",
            LineBreakInline => "a paragraph is one line, and a blank line stands between two; join or part these lines"
                + " (a table needs a line of dashes, | --- | --- |, under its first)",
            CodeInline => "`code` is not kept; write \\` where the sign itself is printed",
            LinkInline => "a link is not kept; write the address as text, and \\[ where a bracket is printed",
            AutolinkInline or HtmlInline =>
                "HTML and <addresses> are not kept; write \\< where the sign itself is printed",
            _ => $"{inline.GetType().Name} is not part of the corpus format",
        };
}
