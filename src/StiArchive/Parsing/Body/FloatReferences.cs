using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Which paragraph names a table or figure, or holds the mark of a footnote.</summary>
internal sealed partial class FloatReferences
{
    /// <summary>As many letters tell Table from Figure, and leave out how far the word is written out.</summary>
    private const int WordChars = 1;

    private readonly Dictionary<string, Paragraph> _firstNaming = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each occurrence of a mark belongs to one note, in order: numbering restarts on every page.</summary>
    private readonly Dictionary<string, Queue<Paragraph>> _marks = new(StringComparer.Ordinal);

    public FloatReferences(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var match in Reference().EnumerateMatches(paragraph.Text))
            {
                _firstNaming.TryAdd(Key(paragraph.Text.Substring(match.Index, match.Length)), paragraph);
            }

            foreach (var mark in paragraph.Text.Where(FootnoteReader.IsMark).Select(char.ToString))
            {
                _marks.TryAdd(mark, new Queue<Paragraph>());
                _marks[mark].Enqueue(paragraph);
            }
        }
    }

    /// <summary>The paragraph after which a block belongs; null where nothing refers to it.</summary>
    public Paragraph? Find(Block block) =>
        block switch
        {
            Table table => Naming(table.Label),
            Figure figure => Naming(figure.Label),
            Footnote note when _marks.TryGetValue(note.Label, out var places) && places.Count > 0 => places.Dequeue(),
            _ => null,
        };

    private Paragraph? Naming(string label) =>
        Reference().Match(label) is { Success: true } match ? _firstNaming.GetValueOrDefault(Key(match.Value)) : null;

    /// <summary>表 1 and 表１ are the same, and so are Figure 1 and Fig.1.</summary>
    private static string Key(string reference)
    {
        var squashed = Characters.Squash(PrintedNumber.Fold(reference));
        var digits = squashed.AsSpan().IndexOfAnyInRange('0', '9');
        return string.Concat(squashed.AsSpan(0, Math.Min(WordChars, digits)), squashed.AsSpan(digits));
    }

    // 表 1   图2-1   Table 3   Fig. 4
    [GeneratedRegex(
        @"(表格?|图|Table|Tab\.|Fig(ure)?\.?)\s*\d{1,3}([-.—]\d{1,3})?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reference();
}
