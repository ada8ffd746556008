namespace StiArchive.Papers;

/// <summary>What a catalogue says of a paper. Every value knows its basis; null means that it is not known.</summary>
public sealed record Metadata
{
    public Sourced<string>? TitleZh { get; init; }

    public Sourced<string>? TitleEn { get; init; }

    public Sourced<IReadOnlyList<Author>>? Authors { get; init; }

    public Sourced<IReadOnlyList<Affiliation>>? Affiliations { get; init; }

    public Sourced<IReadOnlyList<string>>? KeywordsZh { get; init; }

    public Sourced<IReadOnlyList<string>>? KeywordsEn { get; init; }

    public Sourced<int>? Year { get; init; }

    public Sourced<string>? Journal { get; init; }

    /// <summary>The journal's column that the paper stands in (创新战略与政策).</summary>
    public Sourced<string>? Column { get; init; }

    public Sourced<string>? Issn { get; init; }

    public Sourced<string>? Volume { get; init; }

    public Sourced<string>? Issue { get; init; }

    /// <summary>First and last page in the journal, as printed (<c>62-65</c>).</summary>
    public Sourced<string>? Pages { get; init; }

    public Sourced<string>? Doi { get; init; }

    /// <summary>Class number of the Chinese Library Classification (中图分类号).</summary>
    public Sourced<string>? Clc { get; init; }

    /// <summary>Document code (文献标识码): A, B, C …</summary>
    public Sourced<string>? DocumentCode { get; init; }

    /// <summary>Article number (文章编号), as printed.</summary>
    public Sourced<string>? ArticleNumber { get; init; }

    /// <summary>Codes of the economies that the paper is about (<c>KR</c>); names are in <c>Economies</c>.</summary>
    public Sourced<IReadOnlyList<string>>? EconomiesStudied { get; init; }
}
