using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>Makes one text of paragraphs, with their passages, marks and links in their places.</summary>
public static class JoinedParagraphs
{
    /// <summary>The paragraphs, parted by line breaks.</summary>
    /// <param name="passages">Of all paragraphs; their <see cref="Passage.BlockIndex"/> says of which.</param>
    /// <param name="marks">What to mark in a paragraph; each is asked for alone, so that no mark goes over a break.</param>
    public static ShownText Of(
        IReadOnlyList<Paragraph> paragraphs,
        IReadOnlyList<Passage> passages,
        Func<string, IReadOnlyList<TextSpan>> marks,
        CitedReferences references
    )
    {
        ArgumentNullException.ThrowIfNull(paragraphs);

        var starts = Starts(paragraphs);
        var moved = passages.Select(p => p with { Span = Moved(p.Span, starts[p.BlockIndex]) });
        return new ShownText(string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)), [.. moved])
        {
            Marks = [.. paragraphs.SelectMany((p, i) => marks(p.Text).Select(span => Moved(span, starts[i])))],
            Links =
            [
                .. paragraphs.SelectMany(
                    (p, i) => references.Find(p.Text).Select(link => link with { Span = Moved(link.Span, starts[i]) })
                ),
            ],
        };
    }

    private static List<int> Starts(IReadOnlyList<Paragraph> paragraphs)
    {
        var starts = new List<int>();
        var position = 0;
        foreach (var paragraph in paragraphs)
        {
            starts.Add(position);
            position += paragraph.Text.Length + 1;
        }

        return starts;
    }

    private static TextSpan Moved(TextSpan span, int by) => span with { Start = span.Start + by };
}
