using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>What is known of a passage before its text is cut.</summary>
internal sealed record PassageDraft
{
    public required string PaperId { get; init; }

    public PassageKind Kind { get; init; }

    public string Anchor { get; init; } = "";

    public string SectionId { get; init; } = "";

    public IReadOnlyList<string> HeadingPath { get; init; } = [];

    public int? Page { get; init; }

    public int BlockIndex { get; init; } = -1;

    /// <summary>All of <paramref name="text"/> as one passage, or none where it is blank.</summary>
    public IEnumerable<Passage> Whole(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            yield return At(text, new TextSpan(0, text.Length));
        }
    }

    /// <summary>The passages of a paragraph, each under the next of the anchors.</summary>
    public IEnumerable<Passage> Cut(string text, Func<string> nextAnchor) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : ParagraphCutter.Cut(text).Select(span => (this with { Anchor = nextAnchor() }).At(text, span));

    private Passage At(string text, TextSpan span)
    {
        var passage = text.Substring(span.Start, span.Length);
        return new Passage
        {
            PaperId = PaperId,
            Anchor = Anchor,
            Kind = Kind,
            Language = LanguageGuess.Of(passage),
            SectionId = SectionId,
            HeadingPath = HeadingPath,
            Text = passage,
            Page = Page,
            BlockIndex = BlockIndex,
            Span = span,
            Fingerprint = Passages.Fingerprint.Of(passage),
        };
    }
}
