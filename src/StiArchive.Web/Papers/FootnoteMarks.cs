using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Finds the mark in the text that each footnote belongs to.</summary>
/// <remarks>
/// Marks are not unique, as numbering restarts on each page, and the same signs number lists in running text (：①加强…；②推进…).
/// So a footnote takes the nearest mark before it that no other has taken, else the nearest behind it, never one that begins an
/// item of a list or stands two pages away.
/// </remarks>
public sealed class FootnoteMarks
{
    private const int MostPagesApart = 1;
    private const int Anywhere = -1;

    private readonly Dictionary<MarkPlace, Footnote> _taken = [];
    private readonly Dictionary<string, MarkPlace> _byNote = new(StringComparer.Ordinal);
    private readonly ILookup<(string SectionId, int BlockIndex), MarkPlace> _byBlock;

    public FootnoteMarks(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var blocks = paper
            .Sections.SelectMany(section => section.Blocks.Select((block, index) => (section.Id, index, block)))
            .ToList();
        var labels = blocks
            .Select(b => b.block)
            .OfType<Footnote>()
            .Select(note => note.Label)
            .Where(IsMark)
            .Distinct(StringComparer.Ordinal);
        var places = labels
            .SelectMany(label => blocks.SelectMany((b, order) => PlacesOf(label, b, order)), ValueTuple.Create)
            .ToLookup(found => found.Item1, found => found.Item2, StringComparer.Ordinal);
        for (var order = 0; order < blocks.Count; order++)
        {
            if (blocks[order].block is Footnote note && Nearest(note, order, places[note.Label]) is { } place)
            {
                _taken.Add(place, note);
                _byNote.Add(note.Id, place);
            }
        }

        _byBlock = _taken.Keys.ToLookup(place => (place.SectionId, place.BlockIndex));
    }

    /// <summary>The links of a text to the footnotes whose marks stand in it.</summary>
    public IEnumerable<TextLink> Find(string text, string sectionId, int blockIndex) =>
        _byBlock[(sectionId, blockIndex)]
            .Select(place => (Start: StartIn(text, place), Note: _taken[place]))
            .Where(mark => mark.Start >= 0)
            .Select(mark => new TextLink(
                new TextSpan(mark.Start, mark.Note.Label.Length),
                mark.Note.Id,
                TextLinkKind.Footnote
            ))
            .OrderBy(link => link.Span.Start);

    /// <summary>The block whose text has the mark, and where; null where none has.</summary>
    public (string SectionId, int BlockIndex, int Offset)? PlaceOf(Footnote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return _byNote.TryGetValue(note.Id, out var place) ? (place.SectionId, place.BlockIndex, place.Offset) : null;
    }

    // ① ② * † ［注1］, but not 1 or a: those stand everywhere.
    private static bool IsMark(string label) => label.Length > 0 && !label.All(char.IsAsciiLetterOrDigit);

    private int StartIn(string text, MarkPlace place)
    {
        var label = _taken[place].Label;
        var start = place.Offset == Anywhere ? text.IndexOf(label, StringComparison.Ordinal) : place.Offset;
        return start >= 0 && string.CompareOrdinal(text, start, label, 0, label.Length) == 0 ? start : -1;
    }

    private MarkPlace? Nearest(Footnote note, int order, IEnumerable<MarkPlace> places)
    {
        var free = places.Where(place => !_taken.ContainsKey(place) && IsNear(place.Page, note.Page)).ToList();
        return free.LastOrDefault(place => place.Order < order) ?? free.FirstOrDefault(place => place.Order > order);
    }

    private static bool IsNear(int? page, int? other) =>
        page is null || other is null || Math.Abs(page.Value - other.Value) <= MostPagesApart;

    private static IEnumerable<MarkPlace> PlacesOf(string label, (string Id, int Index, Block Block) b, int order) =>
        b.Block switch
        {
            Paragraph paragraph => Offsets(paragraph.Text, label).Select(offset => PlaceIn(b, order, offset)),
            Question question => Offsets(question.Text, label).Select(offset => PlaceIn(b, order, offset)),
            Table table when Texts(table).Any(text => text.Contains(label, StringComparison.Ordinal)) =>
            [
                PlaceIn(b, order, Anywhere),
            ],
            Figure figure when $"{figure.Caption}\n{figure.Note}".Contains(label, StringComparison.Ordinal) =>
            [
                PlaceIn(b, order, Anywhere),
            ],
            _ => [],
        };

    private static MarkPlace PlaceIn((string Id, int Index, Block Block) b, int order, int offset) =>
        new(order, b.Id, b.Index, offset, b.Block.Page);

    private static IEnumerable<string> Texts(Table table) =>
        [table.Caption, table.Note ?? "", .. table.Columns, .. table.Rows.SelectMany(row => row)];

    private static IEnumerable<int> Offsets(string text, string label)
    {
        var start = text.IndexOf(label, StringComparison.Ordinal);
        while (start >= 0)
        {
            if (!BeginsItem(text, start))
            {
                yield return start;
            }

            start = text.IndexOf(label, start + label.Length, StringComparison.Ordinal);
        }
    }

    private static bool BeginsItem(string text, int start) =>
        start == 0 || "：:；;".Contains(text[start - 1], StringComparison.Ordinal);
}
