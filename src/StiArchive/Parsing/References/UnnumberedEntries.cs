using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Reads a list whose entries are only ordered, mostly by authors' names.</summary>
/// <remarks>An entry begins with names and has a year; a line that has neither goes on with the entry before it.</remarks>
internal static partial class UnnumberedEntries
{
    public static (IReadOnlyList<EntryLines> Entries, IReadOnlyList<Line> Others) Read(IReadOnlyList<Line> lines)
    {
        var entries = new List<EntryLines>();
        var end = lines.TakeWhile(line => !ListEnd.IsOtherMatter(line)).Count();
        foreach (var line in lines.Take(end).Where(line => !ListPart.Begins(line)))
        {
            AddPieces(entries, line);
        }

        var references = entries.Count;
        while (references > 0 && !entries[references - 1].HasYear)
        {
            references--;
        }

        var tail = references == 0 ? [] : entries[references - 1].TakeOffTail();
        var others = tail.Concat(entries.Skip(references).SelectMany(entry => entry.Lines));
        return (entries[..references], [.. lines.Take(end).Where(ListPart.Begins), .. others, .. lines.Skip(end)]);
    }

    private static void AddPieces(List<EntryLines> entries, Line line)
    {
        if (entries.Count == 0 || Begins(entries[^1], line))
        {
            entries.Add(new EntryLines(""));
        }

        var start = 0;
        foreach (Match next in NextInLine().Matches(line.Text))
        {
            var end = next.Index + next.Length;
            entries[^1].Add(line.WithText(line.Text[start..end]));
            entries.Add(new EntryLines(""));
            start = end;
        }

        entries[^1].Add(line.WithText(line.Text[start..]));
    }

    private static bool Begins(EntryLines entry, Line line) =>
        entry.IsComplete ? Names().IsMatch(line.Text) : entry.HasYear && NamesAndYear().IsMatch(line.Text);

    // Hill, E., 2004.   LAKE L, FORD GL   Ford A.(2004)   甲一,乙二三   海岛局.(2019)   van der Hill, J.   Ford,S.().
    [GeneratedRegex(
        @"^((van|von|de|der|den|del|la|le)\s+)*(\p{Lu}[\p{L}’'-]{0,30}[\s,，.&]{0,6}){1,3}.{0,300}?((1[5-9]|2[0Oo])[\dOoIl]{2}|[(（][12][\dOoIl]{1,4}[a-z]?[)）]|[(（][\dOoIl]{0,4}[)）]\s*[.．])|^[\u4E00-\u9FFF·（）]{2,30}\s*([,，、.．;；:：]|[(（]\d{4}|等|和)|^《",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Names();

    // Hill, F., Lake, F.,1995.   Ford, J.,& Hill,Y. (2019).   肖一，朱二，罗三.(2011).   An entry begins so even where the one before lost its end.
    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?[,，]\s?\p{Lu}?[.．][^\d(（]{0,400}([(（][\dOoIl]{0,5}[a-z]?[)）]|[,，.．]\s?(1[5-9]|2[0Oo])[\dOoIl]{2}[a-z]?[.．])"
            + @"|[\u4E00-\u9FFF·]{2,4}(\s?([,，、]|\.{3})\s?[\u4E00-\u9FFF·]{2,8}){0,40}(\s?等)?\s?[.．]?\s?[(（](19|2[0Oo])[\dOoIl]{2}[a-z]?[)）])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NamesAndYear();

    // … 12(3),21-29.|陈一,邱二.(2018).   … 科学出版社.|潘一,毛二,...黄三.(2016).
    [GeneratedRegex(
        @"[.．。]\s?(?=[\u4E00-\u9FFF]{2,4}(\s?[,，、]\s?(\.{3}|…)?\s?[\u4E00-\u9FFF]{2,4}|\.{3}[\u4E00-\u9FFF]{2,4}){1,40}\s?[.．]?\s?[(（](19|20)\d\d[a-z]?[)）])"
            + @"|(?<=[\d)）])[.．。]\s?(?=[\u4E00-\u9FFF]{2,4}\s?[.．]?\s?[(（](19|20)\d\d[a-z]?[)）])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NextInLine();
}
