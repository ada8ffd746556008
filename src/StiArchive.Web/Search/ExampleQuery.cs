using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Search;

/// <summary>A query that shows a reader what can be asked.</summary>
/// <param name="ExplanationKey">The text that says what it finds.</param>
public sealed record ExampleQuery(string Text, string ExplanationKey)
{
    public Language Language => ReaderLanguage.Guess(Text);
}
