using StiArchive.Papers;

namespace StiArchive.Web.Search;

/// <summary>A query that shows a reader what can be asked.</summary>
/// <param name="ExplanationKey">The text that says what it finds.</param>
public sealed record ExampleQuery(string Text, Language Language, string ExplanationKey)
{
    public static IReadOnlyList<ExampleQuery> All { get; } =
    [
        new("韩国 APEC中心", Language.Chinese, "Example.Words"),
        new("\"科技创新政策伙伴关系机制\"", Language.Chinese, "Example.Phrase"),
        new("technology transfer", Language.English, "Example.English"),
        new("亞太經合組織", Language.Chinese, "Example.Traditional"),
        new("(气候 OR climate) -关税", Language.Chinese, "Example.Operators"),
        new("author:吴燕 year:2018..2021", Language.Chinese, "Example.Fields"),
    ];
}
