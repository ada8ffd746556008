using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Where a work was published: the part of a reference after its title.</summary>
internal sealed partial record ReferenceSource(string? Container, string? Publisher, SourceNumbers Numbers)
{
    private const int LongestPlaceChars = 60;
    private const int LongestBarePlaceChars = 4;

    private static readonly char[] Marks =
    [
        ' ',
        '.',
        '．',
        '。',
        ',',
        '，',
        ':',
        '：',
        ';',
        '；',
        '/',
        '　',
        ']',
        '[',
        '-',
    ];

    /// <summary>Reads what is there; each part may be absent.</summary>
    /// <param name="source">What follows the title and the type mark.</param>
    /// <param name="mark">The type mark; null where none is printed.</param>
    public static ReferenceSource Read(string source, string? mark)
    {
        var text = WithoutTranslators(DamagedDigits.Repair(FormulaNumbers.Plain(source)));
        var isPart = text.TrimStart().StartsWith('/') || mark == "A";
        var numbers = SourceNumbers.Read(text, mark);
        var name = WithoutYear(Strip(text[..numbers.Start]));
        if (InCollection().Match(name) is { Success: true, Length: var end })
        {
            return new ReferenceSource(NullIfBlank(Strip(name[end..])), PublisherAfter(text[numbers.End..]), numbers);
        }

        if (!isPart && IsOfItsOwn(mark))
        {
            return new ReferenceSource(
                null,
                IsPlace(name, text[numbers.Start..]) ? null : PublisherAlone(name),
                numbers
            );
        }

        if (isPart && SecondMark().Match(name) is { Success: true } second)
        {
            var collection = Strip(LastSentence(name[..second.Index]));
            return new ReferenceSource(collection, PublisherAfter(name[(second.Index + second.Length)..]), numbers);
        }

        return Read(name, mark, isPart) with
        {
            Numbers = numbers,
        };
    }

    private static ReferenceSource Read(string name, string? mark, bool isPart)
    {
        var none = new SourceNumbers(0, 0, null, null, null, null);
        var (place, publisher) = Publication(isPart ? LastSentence(name) : name);

        return publisher is null || mark is "J" or "N"
            ? new ReferenceSource(NullIfBlank(name), null, none)
            : new ReferenceSource(ContainerBeside(name, place), publisher, none);
    }

    /// <summary>A book, thesis, report or standard is part of nothing else.</summary>
    private static bool IsOfItsOwn(string? mark) => mark is "M" or "D" or "R" or "S" or "Z";

    /// <summary>The place may be of several words and commas: Cambridge, UK and New York, USA: North Press.</summary>
    private static string? PublisherAlone(string name)
    {
        var colon = name.LastIndexOfAny([':', '：']);
        return NullIfBlank(
            colon is > 0 and <= LongestPlaceChars ? Strip(name[colon..]) : Publication(name).Publisher ?? name
        );
    }

    /// <summary>厦门：2018 names a place and no publisher.</summary>
    private static bool IsPlace(string name, string rest) =>
        name.Length <= LongestBarePlaceChars && rest.TrimStart() is [':' or '：', ..];

    /// <summary>北京: 科学出版社 is a place and a publisher.</summary>
    private static (string? Place, string? Publisher) Publication(string name)
    {
        var match = PlaceAndPublisher().Match(name);
        return match.Success ? (match.Value, Strip(match.Groups["publisher"].Value)) : (null, null);
    }

    /// <summary>After the pages of a part: . London: North Press.</summary>
    private static string? PublisherAfter(string text) =>
        NullIfBlank(Publication(Strip(text)).Publisher ?? Strip(text));

    private static string? ContainerBeside(string name, string? publication) =>
        publication is null
            ? null
            : NullIfBlank(Editors().Replace(Strip(name.Replace(publication, "", StringComparison.Ordinal)), ""));

    private static string LastSentence(string name) => name[(name.LastIndexOfAny(['.', '．', '。']) + 1)..];

    private static string WithoutTranslators(string text) => TranslatorsOrEdition().Replace(text, "");

    /// <summary>A year that cannot be one, as 2106, is no part of the name before it.</summary>
    private static string WithoutYear(string name) => OddYear().Replace(name, "");

    private static string Strip(string text) => text.Trim(Marks);

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;

    // . 李一，刘二，等译.   . 5版.   ．第2版．   . 2nd ed.
    [GeneratedRegex(
        @"^[\s.．。,，]*((?=\S{1,60}译)[^.．。:：\d]{2,60}译校?\s*[.．。,，]\s*|第?\s*[\d一二三四五六七八九十]{1,3}\s*版\s*[.．。,，]\s*|\d{1,2}(st|nd|rd|th)\s+ed(ition)?\s*[.．,]\s*)+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TranslatorsOrEdition();

    // …技术，2106
    [GeneratedRegex(@"[,，]\s*\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex OddYear();

    // In A. Hill, B. Ford (Eds.), |Handbook of tides   InA. Hill (Series Ed.)& B. Ford (Vol. Ed.). |Handbook   In: |Handbook
    [GeneratedRegex(
        @"^In(\s*[:：]?\s*\S.{2,160}\b[Ee]ds?[.．]?\s*[)）]?\s*[.．,，]\s*|[\s:：]\s*)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex InCollection();

    // WU Z Y, CHEN X.|Flora of islands   吴一，陈二．|岛屿植物志
    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}’'-]+\s?\p{Lu}{1,3}([,，]\s?\p{Lu}[\p{L}’'-]+\s?\p{Lu}{1,3})*([,，]?\s?eds?)?|[\u4E00-\u9FFF]{2,4}([,，]\s?[\u4E00-\u9FFF]{2,4})*([,，]?\s?(等|主?编))*)\s?[.．。]\s*(?=\S{3})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Editors();

    // …协会.海上风电会议论文集|[C].
    [GeneratedRegex(@"[\[［][CMZ][\]］]", RegexOptions.None, 1000)]
    private static partial Regex SecondMark();

    // 北京：科学出版社   New York: St. Martins Press   武汉：武汉理工大学
    [GeneratedRegex(
        @"(?<![^.．。,，\s]{40})[^.．。:：,，]{1,40}[:：]\s*(?<publisher>[^:：]{2,80})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PlaceAndPublisher();
}
