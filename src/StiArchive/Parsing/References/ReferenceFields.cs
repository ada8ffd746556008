using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>What a reference says of the work it refers to; null or empty stands for what it does not say.</summary>
/// <remarks>Chinese papers follow GB/T 7714: <c>张三, 李四. 题名[J]. 刊名, 2018, 33(2): 62-65.</c> Others put the year after
/// the authors, in brackets (APA) or not. Both are read, also where a reader of printed pages has damaged them.</remarks>
public sealed record ReferenceFields
{
    /// <summary>As printed, without 等 or et al.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Title { get; init; }

    /// <summary>The journal, newspaper, or collection that the work is part of.</summary>
    public string? Container { get; init; }

    /// <summary>The publisher, or the university of a thesis, without the place.</summary>
    public string? Publisher { get; init; }

    public int? Year { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>The page of a newspaper, too, printed in brackets after its date.</summary>
    public string? Pages { get; init; }

    /// <summary>The mark of GB/T 7714 without brackets: <c>J</c>, <c>M</c>, <c>EB/OL</c> …</summary>
    public string? TypeMark { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }

    /// <summary>The language that the entry is in; a translation that follows it in brackets does not count.</summary>
    public Language Language { get; init; }

    /// <summary>Reads an entry without its label. Never fails: what cannot be read is absent.</summary>
    public static ReferenceFields Parse(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);

        var (text, doi, url) = ReferenceAddress.TakeFrom(entry);
        text = EntryTranslation.Without(text);
        var mark = TypeMarkReader.Find(text);
        var work = mark is null ? WorkDescription.Unmarked(text) : WorkDescription.Marked(text, mark);
        var source = ReferenceSource.Read(work.Source, mark?.Mark);

        return new ReferenceFields
        {
            Authors = AuthorList.Split(work.Authors),
            Title = Clean(work.Title),
            Container = source.Container is null ? null : Clean(source.Container),
            Publisher = source.Publisher is null ? null : Clean(source.Publisher),
            Year = work.Year ?? source.Numbers.Year,
            Volume = source.Numbers.Volume,
            Issue = source.Numbers.Issue,
            Pages = source.Numbers.Pages,
            TypeMark = mark?.Mark,
            Doi = doi,
            Url = url,
            Language = EntryTranslation.IsChinese(work.Title) ? Language.Chinese : Language.English,
        };
    }

    /// <summary>Without the blanks of former line breaks between Han characters.</summary>
    private static string? Clean(string text) => text.Length == 0 ? null : LineJoiner.Clean(text);
}
