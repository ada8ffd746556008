using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;

namespace StiArchive.Corpus;

/// <summary>Plain characters out of what Markdig makes of a line; what is not plain is refused.</summary>
/// <param name="EscapedUntil">End of the last character that was escaped, because <c>\{#x}</c> is text and no anchor.</param>
internal readonly record struct FlatText(string Text, int EscapedUntil)
{
    /// <summary>Reads an inline and its siblings after it.</summary>
    public static FlatText Of(Inline? first, Func<CorpusProblem, CorpusFormatException> error)
    {
        var text = new StringBuilder();
        var escapedUntil = 0;
        foreach (var inline in Leaves(first))
        {
            var start = text.Length;
            text.Append(TextOf(inline, error));
            escapedUntil = inline switch
            {
                LiteralInline { IsFirstCharacterEscaped: true } => start + 1,
                HtmlEntityInline => text.Length,
                _ => escapedUntil,
            };
        }

        return new FlatText(text.ToString(), escapedUntil);
    }

    // A bracket of which Markdig could not make up its mind, as in bold [1][2], holds what follows it.
    private static IEnumerable<Inline> Leaves(Inline? first)
    {
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            yield return inline;
            foreach (var inner in inline is LinkDelimiterInline bracket ? Leaves(bracket.FirstChild) : [])
            {
                yield return inner;
            }
        }
    }

    private static string TextOf(Inline inline, Func<CorpusProblem, CorpusFormatException> error) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => Decode(entity.Original.ToString(), error),
            LinkDelimiterInline bracket => bracket.ToLiteral(),
            EmphasisInline => throw error(MarkupProblems.Emphasis),
            LineBreakInline => throw error(MarkupProblems.SecondLine),
            CodeInline => throw error(MarkupProblems.InlineCode),
            LinkInline => throw error(MarkupProblems.Link),
            AutolinkInline or HtmlInline => throw error(MarkupProblems.Html),
            _ => throw error(MarkupProblems.Unknown(inline.GetType().Name)),
        };

    // Decoded here and not by Markdig, which takes &#0; for a broken character.
    private static string Decode(string entity, Func<CorpusProblem, CorpusFormatException> error)
    {
        if (!entity.StartsWith("&#x", StringComparison.OrdinalIgnoreCase))
        {
            throw error(MarkupProblems.NamedCharacter(entity));
        }

        var digits = entity.AsSpan(3, entity.Length - 4);
        return
            int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && Rune.IsValid(number)
            ? new Rune(number).ToString()
            : throw error(MarkupProblems.NoCharacter(entity));
    }
}
