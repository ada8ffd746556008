using System.CommandLine;
using StiArchive.Cli.Terminals;
using StiArchive.Searching;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti suggest PREFIX</c>: what a reader who has typed so far may mean.</summary>
internal sealed class SuggestCommand : StiCommand
{
    private const int MostOfAKind = 5;

    private readonly Wording _wording;

    public SuggestCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base("suggest", wording.Say(zh: "按开头提示作者、术语和标题", en: "Suggest authors, terms and titles"))
    {
        _wording = wording;
        var prefix = new Argument<string>("PREFIX")
        {
            Description = wording.Say(
                zh: "开头的汉字、拼音（或其首字母）或英文",
                en: "how it begins, in Chinese, pinyin (or its initials) or English"
            ),
        };
        Arguments.Add(prefix);
        SetWork(
            (parsed, _) =>
            {
                using var database = options.ExistingIndex(parsed);
                var searcher = new Searcher(database, new SearchOptions());
                foreach (var suggestion in searcher.Suggest(parsed.GetValue(prefix)!, MostOfAKind))
                {
                    terminal.Output.WriteLine(Line(suggestion));
                }

                return ExitCodes.Good;
            }
        );
    }

    public override IReadOnlyList<string> Examples =>
        ["sti suggest 科技", "sti suggest 'wang luo'", "sti suggest kjcx"];

    private string Line(Suggestion suggestion) =>
        string.Join(
            '\t',
            KindOf(suggestion.Kind),
            PrintableText.Of(suggestion.Text),
            suggestion.PaperCount,
            PrintableText.Of(suggestion.Query)
        );

    private string KindOf(SuggestionKind kind) =>
        kind switch
        {
            SuggestionKind.Author => _wording.Say(zh: "作者", en: "author"),
            SuggestionKind.Term => _wording.Say(zh: "术语", en: "term"),
            SuggestionKind.Title => _wording.Say(zh: "标题", en: "title"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
