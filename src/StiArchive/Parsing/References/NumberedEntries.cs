using System.Globalization;
using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Reads a list whose entries are numbered.</summary>
/// <remarks>A label begins an entry when it goes on counting. Where its number was misread or stands out of order, it still
/// does if the entry before it has come to its end. Inside a line only the very next number counts, for 2016(2) is no
/// label.</remarks>
internal sealed class NumberedEntries
{
    /// <summary>After so many lines that are no references, only the next numbers count as labels.</summary>
    private const int MostStrays = 3;

    private readonly LabelStyle _style;
    private readonly List<EntryLines> _entries = [];
    private readonly List<Line> _others = [];
    private readonly HashSet<int> _seen = [];
    private int _last;
    private int _strays;

    private NumberedEntries(LabelStyle style) => _style = style;

    public static (IReadOnlyList<EntryLines> Entries, IReadOnlyList<Line> Others) Read(
        IReadOnlyList<Line> lines,
        LabelStyle style
    )
    {
        var reader = new NumberedEntries(style);
        foreach (var line in lines)
        {
            reader.Add(line);
        }

        return (reader._entries, reader._others);
    }

    private void Add(Line line)
    {
        var label = LabelOf(line);
        var number = label.Success ? LabelStyles.Number(label) : null;
        if (label.Success && Begins(number))
        {
            Begin(label, number);
            _strays = 0;
            AddPieces(line.WithText(line.Text[label.Length..]));
        }
        else if (ListPart.Begins(line) && _entries.Count > 0)
        {
            (_last, _strays) = (0, 0);
            _seen.Clear();
            _others.Add(line);
        }
        else if (_entries.Count > 0 && _strays == 0 && !IsOfAnotherList(number) && ListEnd.GoesOn(_entries[^1], line))
        {
            AddPieces(line);
        }
        else
        {
            _strays += ListEnd.IsOtherMatter(line) ? MostStrays : 1;
            _others.Add(line);
        }
    }

    /// <summary>What is left of a label counts only where the entry before is complete and the number is the next or lost.</summary>
    private Match LabelOf(Line line)
    {
        var label = _style.AtStart.Match(line.Text);
        if (label.Success || _entries.Count == 0 || _strays > 0 || !_entries[^1].IsComplete)
        {
            return label;
        }

        var remains = LabelStyles.Remains(line.Text);
        return remains.Success && (LabelStyles.Number(remains) ?? _last + 1) == _last + 1 ? remains : label;
    }

    private bool GoesOn(int? number) => number > _last && number <= _last + LabelStyles.MostMissing;

    private bool Begins(int? number) =>
        GoesOn(number)
        || (_strays < MostStrays && _entries.Count > 0 && _entries[^1].IsComplete && !IsRepeated(number));

    private bool IsOfAnotherList(int? number) => IsRepeated(number) && _entries[^1].IsComplete;

    /// <summary>A number seen before belongs to another printing of the list, unless it is what is left of the next: 6 of 36.</summary>
    private bool IsRepeated(int? number) => number is { } seen && _seen.Contains(seen) && !IsLeftOfNext(seen);

    private bool IsLeftOfNext(int number) => Digits(_last + 1).Contains(Digits(number), StringComparison.Ordinal);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Begin(Match label, int? printed)
    {
        var number = GoesOn(printed) ? printed!.Value : _last + 1;
        if (_entries.Count > 0)
        {
            var uncovered = HiddenEntries.Uncover(_entries[^1], number - _last - 1);
            _entries.RemoveAt(_entries.Count - 1);
            _entries.AddRange(uncovered);
        }

        _last = number;
        _seen.Add(printed ?? number);
        _entries.Add(new EntryLines(Characters.Strip(label.Value)));
    }

    /// <summary>Adds the line to the last entry, and begins new ones where it goes on counting inside.</summary>
    private void AddPieces(Line line)
    {
        var start = 0;
        foreach (Match label in _style.Inside?.Matches(line.Text) ?? Enumerable.Empty<Match>())
        {
            if (label.Index > 0 && LabelStyles.Number(label) == _last + 1)
            {
                _entries[^1].Add(line.WithText(line.Text[start..label.Index]));
                Begin(label, _last + 1);
                start = label.Index + label.Length;
            }
        }

        _entries[^1].Add(line.WithText(line.Text[start..]));
    }
}
