using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StiArchive.Cli.Terminals;
using StiArchive.Economies;
using StiArchive.Searching;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti search QUERY</c>: the same answer as the web page and its API.</summary>
internal sealed class SearchCommand : StiCommand
{
    private const int LargestPageSize = 100;

    private readonly Wording _wording;
    private readonly Argument<string[]> _query;
    private readonly Option<bool> _json;
    private readonly Option<string[]> _authors;
    private readonly Option<int[]> _years;
    private readonly Option<string[]> _economies;
    private readonly Option<int> _page;
    private readonly Option<int> _size;

    public SearchCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base("search", wording.Say(zh: "检索文献段落", en: "Find passages of papers"))
    {
        _wording = wording;
        _query = new Argument<string[]>("QUERY")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = wording.Say(
                zh: "检索词；\"词组\"、OR、-词、( )、author: year: 等见 docs/query-language.md（在 shell 中整体加单引号）",
                en: "words; \"phrases\", OR, -word, ( ), author:, year: … as in docs/query-language.md (in a shell, in single quotes)"
            ),
        };
        _json = new Option<bool>("--json")
        {
            Description = wording.Say(
                zh: "输出与网页 /api/search 相同的 JSON",
                en: "print the JSON of the web's /api/search"
            ),
        };
        _authors = Repeatable(
            "--author",
            "KEY",
            zh: "只要此作者（分面键，如 wu-yan）",
            en: "only this author (facet key, wu-yan)"
        );
        _economies = Repeatable(
            "--economy",
            "CODE",
            zh: "只要研究此经济体的文献（如 KR）",
            en: "only papers on this economy (KR)"
        );
        _years = new Option<int[]>("--year")
        {
            HelpName = "YEAR",
            Description = wording.Say(zh: "只要此年的文献；可重复", en: "only papers of this year; may be repeated"),
            CustomParser = result =>
                [.. result.Tokens.Select(token => ReadNumber(token.Value, 9999, result, "--year"))],
        };
        _page = Number(
            "--page",
            defaultValue: 1,
            int.MaxValue / LargestPageSize,
            zh: "第几页",
            en: "page of the results"
        );
        _size = Number("--size", defaultValue: 10, LargestPageSize, zh: "每页段落数", en: "passages on a page");
        _query.Validators.Add(RefuseUnknownOptions);
        _economies.Validators.Add(RequireEconomies);
        Arguments.Add(_query);
        foreach (var option in new Option[] { _json, _authors, _years, _economies, _page, _size })
        {
            Options.Add(option);
        }

        SetWork((parsed, cancellationToken) => Search(parsed, options, terminal, cancellationToken));
    }

    public override IReadOnlyList<string> Examples =>
        [
            "sti search 韩国 APEC中心",
            "sti search '\"technology transfer\"' --year 2020 --economy KR",
            "sti search '(气候 OR climate) -关税 year:2018..2021'",
            "sti search 'author:wang kind:table'",
            "sti search 碳市场 --json",
        ];

    private int Search(
        ParseResult parsed,
        CommonOptions options,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        using var database = options.ExistingIndex(parsed);
        var results = new Searcher(database, new SearchOptions()).Search(ReadRequest(parsed), cancellationToken);
        if (parsed.GetValue(_json))
        {
            terminal.Output.WriteLine(SearchJson.Write(results));
        }
        else
        {
            new ResultsReport(terminal, _wording).Write(results);
        }

        return ExitCodes.Good;
    }

    private SearchRequest ReadRequest(ParseResult parsed) =>
        new()
        {
            Text = string.Join(' ', parsed.GetValue(_query)!),
            Authors = parsed.GetValue(_authors) ?? [],
            Years = parsed.GetValue(_years) ?? [],
            Economies = [.. (parsed.GetValue(_economies) ?? []).Select(code => EconomyCatalogue.Find(code)!.Code)],
            Page = parsed.GetValue(_page),
            PageSize = parsed.GetValue(_size),
        };

    private Option<string[]> Repeatable(string name, string helpName, string zh, string en) =>
        new(name)
        {
            HelpName = helpName,
            Description = _wording.Say(zh: $"{zh}；可重复", en: $"{en}; may be repeated"),
        };

    private Option<int> Number(string name, int defaultValue, int largest, string zh, string en) =>
        new(name)
        {
            HelpName = "N",
            Description = _wording.Say(zh, en),
            DefaultValueFactory = _ => defaultValue,
            CustomParser = result => ReadNumber(result.Tokens[0].Value, largest, result, name),
        };

    private int ReadNumber(string text, int largest, SymbolResult result, string name)
    {
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= largest
        )
        {
            return number;
        }

        result.AddError(
            _wording.Say(
                zh: $"{name} 须是 1 到 {largest} 的整数，而不是“{text}”",
                en: $"{name} must be a whole number from 1 to {largest}, not \"{text}\""
            )
        );
        return 1;
    }

    // -关税 asks for passages without 关税; --colour is a slip of the pen that would be searched for in vain.
    private void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(IsLongOption))
        {
            result.AddError(_wording.Say(zh: $"没有选项 {word}", en: $"there is no option {word}"));
        }
    }

    private static bool IsLongOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2 && char.IsAsciiLetter(word[2]);

    private void RequireEconomies(OptionResult result)
    {
        foreach (
            var code in result.Tokens.Select(token => token.Value).Where(code => EconomyCatalogue.Find(code) is null)
        )
        {
            result.AddError(
                _wording.Say(
                    zh: $"没有代码为 {code} 的经济体；请用 ISO 3166 两字母代码，如 KR",
                    en: $"no economy has the code {code}; use the two letters of ISO 3166, such as KR"
                )
            );
        }
    }
}
