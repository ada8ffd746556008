using System.CommandLine;
using StiArchive.Cli.Terminals;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Searching.Explaining;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti explain QUERY PASSAGE</c>: where the score of a passage comes from, or why it is not found.</summary>
internal sealed class ExplainCommand : StiCommand
{
    private readonly Wording _wording;
    private readonly Terminal _terminal;
    private readonly Argument<string> _query;
    private readonly Argument<string> _passage;
    private readonly Option<bool> _json;

    public ExplainCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base("explain", wording.Say(zh: "说明段落的得分", en: "Show where the score of a passage comes from"))
    {
        (_wording, _terminal) = (wording, terminal);
        _query = new Argument<string>("QUERY")
        {
            Description = wording.Say(
                zh: "检索式，同 sti search（整体加单引号）",
                en: "a query as for sti search, as one argument (in single quotes)"
            ),
        };
        _passage = new Argument<string>("PASSAGE")
        {
            Description = wording.Say(
                zh: "段落地址，如检索结果所示：/papers/ID#s1-p1，或 ID#s1-p1",
                en: "the address of a passage as results show it: /papers/ID#s1-p1, or ID#s1-p1"
            ),
        };
        _json = new Option<bool>("--json")
        {
            Description = wording.Say(
                zh: "输出与网页 /api/explain 相同的 JSON",
                en: "print the JSON of the web's /api/explain"
            ),
        };
        Arguments.Add(_query);
        Arguments.Add(_passage);
        Options.Add(_json);
        SetWork((parsed, cancellationToken) => Explain(parsed, options, cancellationToken));
    }

    public override IReadOnlyList<string> Examples =>
        [
            "sti explain '韩国 APEC中心' '2020-wu-korea-apec-sti#s2.2-p1'",
            "sti explain 'innovat* year:2018..2020' '/papers/2019-wu-us-apec-sti#t2-r8' --json",
        ];

    private int Explain(ParseResult parsed, CommonOptions options, CancellationToken cancellationToken)
    {
        var address = ReadAddress(parsed.GetValue(_passage)!);
        using var database = options.ExistingIndex(parsed);
        var searcher = new Searcher(database, new SearchOptions());
        var explanation = Explain(searcher, parsed.GetValue(_query)!, address, cancellationToken);
        if (explanation.Query.Root is null)
        {
            throw Refusal(new RemarkSentence(_wording).Of(new QueryRemark(QueryNotice.NothingToSearch)));
        }

        if (parsed.GetValue(_json))
        {
            _terminal.Output.WriteLine(ExplanationJson.Write(explanation));
        }
        else
        {
            new ExplanationReport(_terminal, _wording).Write(explanation);
        }

        return ExitCodes.Good;
    }

    private PassageAddress ReadAddress(string text) =>
        PassageAddress.Read(text)
        ?? throw Refusal(
            _wording.Say(
                zh: $"{text} 不是段落地址；请照检索结果写，如 ID#s1-p1，并加单引号",
                en: $"{text} is no address of a passage; write it as results show it, such as ID#s1-p1, in single quotes"
            )
        );

    private PassageExplanation Explain(
        Searcher searcher,
        string query,
        PassageAddress address,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return searcher.Explain(query, address.PaperId, address.Anchor, cancellationToken)
                ?? throw Refusal(Missing(searcher, address));
        }
        catch (TimeoutException)
        {
            var tooBroad = new QueryRemark(QueryNotice.TooBroad);
            throw new CommandException(ExitCodes.ProblemsFound, new RemarkSentence(_wording).Of(tooBroad));
        }
    }

    private string Missing(Searcher searcher, PassageAddress address) =>
        searcher.Paper(address.PaperId) is null
            ? _wording.Say(
                zh: $"索引中没有文献 {address.PaperId}；新文献请先用 sti index 编入索引",
                en: $"no paper {address.PaperId} is in the index; a new one is put there by sti index"
            )
            : _wording.Say(
                zh: $"文献 {address.PaperId} 没有段落 {address.Anchor}；地址见 sti search 的结果",
                en: $"the paper {address.PaperId} has no passage {address.Anchor}; results of sti search show addresses"
            );

    private static CommandException Refusal(string sentence) => new(ExitCodes.WrongUse, sentence);
}
