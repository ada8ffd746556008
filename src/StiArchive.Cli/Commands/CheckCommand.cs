using System.CommandLine;
using StiArchive.Cli.Checking;
using StiArchive.Cli.Terminals;
using StiArchive.Corpus;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti check</c>: is the archive in order?</summary>
internal sealed class CheckCommand : StiCommand
{
    private const int PiecesPerPaper = 3;

    private readonly Option<int?> _pieces;
    private readonly Option<int> _seed;
    private readonly Terminal _terminal;
    private readonly Wording _wording;

    public CheckCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base(
            "check",
            wording.Say(
                zh: "检查文献库与索引：格式、原件、逐字保全、索引新旧、段落能否检索到自己",
                en: "Check corpus and index: form, originals, no character lost, freshness, passages that find themselves"
            )
        )
    {
        _terminal = terminal;
        _wording = wording;
        var fix = new Option<bool>("--fix")
        {
            Description = wording.Say(
                zh: "把可读而写法不规范的 paper.md 改写为规范写法",
                en: "rewrite each paper.md that can be read but is not written as the archive writes it"
            ),
        };
        _pieces = PiecesOption(wording);
        _seed = SeedOption(wording);
        Options.Add(fix);
        Options.Add(_pieces);
        Options.Add(_seed);
        SetWork(
            (parsed, cancellationToken) =>
            {
                var corpus = options.Corpus(parsed);
                if (parsed.GetValue(fix))
                {
                    Fix(corpus, cancellationToken);
                }

                return Check(corpus, parsed, options, cancellationToken);
            }
        );
    }

    public override IReadOnlyList<string> Examples =>
        ["sti check", "sti check --corpus /data/corpus --fix", "sti check --pieces 20000 --seed 7"];

    private static Option<int?> PiecesOption(Wording wording)
    {
        var pieces = new Option<int?>("--pieces")
        {
            HelpName = "N",
            Description = wording.Say(
                zh: $"从段落中随机摘 N 处加引号检索，看能否找到原处；默认每篇 {PiecesPerPaper} 处",
                en: $"quote N random pieces of passages and see whether each finds its own; {PiecesPerPaper} a paper by default"
            ),
        };
        pieces.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 0)
            {
                result.AddError(wording.Say(zh: "--pieces 不能小于 0", en: "--pieces cannot be below 0"));
            }
        });
        return pieces;
    }

    private static Option<int> SeedOption(Wording wording) =>
        new("--seed")
        {
            HelpName = "S",
            DefaultValueFactory = _ => 1,
            Description = wording.Say(
                zh: "随机数的种子：种子相同，所摘片段也相同",
                en: "the seed of chance: the same seed quotes the same pieces"
            ),
        };

    private int Check(
        CorpusFolder corpus,
        ParseResult parsed,
        CommonOptions options,
        CancellationToken cancellationToken
    )
    {
        var ids = corpus.Ids();
        var problems = CheckPapers(corpus, ids, cancellationToken);
        var unreadable = problems.Select(problem => problem.Path.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(
            CheckIndex(corpus, [.. ids.Where(id => !unreadable.Contains(id))], parsed, options, cancellationToken)
        );
        foreach (var stray in corpus.Strays())
        {
            _terminal.ReportError(
                _wording.Say(zh: $"{stray} 不属于任何文献，略过", en: $"{stray} belongs to no paper and is passed over")
            );
        }

        foreach (var problem in problems)
        {
            _terminal.Output.WriteLine(PrintableText.Of(problem.ToString()));
        }

        _terminal.Output.WriteLine(
            _wording.Say(
                zh: $"检查了 {ids.Count} 篇文献，发现 {problems.Count} 个问题。",
                en: $"{Wording.Count(ids.Count, "paper")} checked, {Wording.Count(problems.Count, "problem")} found."
            )
        );
        return problems.Count == 0 ? ExitCodes.Good : ExitCodes.ProblemsFound;
    }

    private List<CheckProblem> CheckPapers(
        CorpusFolder corpus,
        IReadOnlyList<string> ids,
        CancellationToken cancellationToken
    )
    {
        var check = new PaperCheck(corpus, _wording);
        return ProgressBar.Run(
            _terminal,
            _wording.Say(zh: "检查", en: "Checking"),
            report =>
            {
                var problems = new List<CheckProblem>();
                for (var i = 0; i < ids.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    problems.AddRange(check.Run(ids[i]));
                    report(i + 1, ids.Count);
                }

                return problems;
            }
        );
    }

    private IReadOnlyList<CheckProblem> CheckIndex(
        CorpusFolder corpus,
        IReadOnlyList<string> ids,
        ParseResult parsed,
        CommonOptions options,
        CancellationToken cancellationToken
    )
    {
        if (!File.Exists(options.IndexPath(parsed)))
        {
            _terminal.ReportError(
                _wording.Say(
                    zh: $"没有索引 {options.IndexPath(parsed)}，未检查检索；运行 sti index 可建立",
                    en: $"there is no index {options.IndexPath(parsed)}, so searching was not checked; sti index makes it"
                )
            );
            return [];
        }

        using var database = options.Index(parsed);
        var check = new IndexCheck(corpus, database, new RandomPieces(parsed.GetValue(_seed)), _wording);
        if (check.FindStaleness() is { } stale)
        {
            return [stale];
        }

        var count = parsed.GetValue(_pieces) ?? PiecesPerPaper * ids.Count;
        return
        [
            .. ids.SelectMany(
                (id, index) => check.FindLostPieces(id, ShareOf(count, index, ids.Count), cancellationToken)
            ),
        ];
    }

    // 10 over 4: 3, 3, 2, 2.
    private static int ShareOf(int count, int index, int papers) => (count / papers) + (index < count % papers ? 1 : 0);

    private void Fix(CorpusFolder corpus, CancellationToken cancellationToken)
    {
        foreach (var id in corpus.Ids())
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (corpus.Rewrite(id))
                {
                    _terminal.ReportError(_wording.Say(zh: $"{id} 已改写", en: $"{id} was rewritten"));
                }
            }
            catch (CorpusFormatException)
            {
                // The check that follows says what is wrong with it.
            }
        }
    }
}
