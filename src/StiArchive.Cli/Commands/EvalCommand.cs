using System.CommandLine;
using System.Globalization;
using StiArchive.Cli.Terminals;
using StiArchive.Evaluating;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti eval SET_DIR…</c>: measures the ranking on retrieval sets, one line each.</summary>
internal sealed class EvalCommand : StiCommand
{
    private readonly Terminal _terminal;
    private readonly Wording _wording;
    private readonly Argument<string[]> _sets;
    private readonly Option<bool> _withTitles;
    private readonly Option<EvaluationMode> _mode;

    public EvalCommand(Terminal terminal, Wording wording)
        : base(
            "eval",
            wording.Say(
                zh: "用检索评测集测量排序质量（nDCG@10、召回率、MRR）",
                en: "Measure the ranking on retrieval sets (nDCG@10, recall, MRR)"
            )
        )
    {
        _terminal = terminal;
        _wording = wording;
        _sets = new Argument<string[]>("SET_DIR")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = wording.Say(
                zh: "含 passages.tsv、queries.tsv、qrels.tsv 的文件夹",
                en: "folders with passages.tsv, queries.tsv and qrels.tsv"
            ),
        };
        _withTitles = new Option<bool>("--with-titles")
        {
            Description = wording.Say(zh: "题名列也参与索引", en: "index the column of titles too"),
        };
        _mode = new Option<EvaluationMode>("--mode")
        {
            Description = wording.Say(
                zh: "search：按检索框的读法；plain：当作一袋词",
                en: "search: as the search box reads it; plain: as a bag of words"
            ),
        };
        Arguments.Add(_sets);
        Options.Add(_withTitles);
        Options.Add(_mode);
        SetWork(Measure);
    }

    public override IReadOnlyList<string> Examples =>
        ["sti eval eval/cmrc2018-dev --mode plain", "sti eval eval/* --with-titles"];

    private int Measure(ParseResult parsed, CancellationToken cancellationToken)
    {
        var evaluation = new RetrievalEvaluation(parsed.GetValue(_mode), parsed.GetValue(_withTitles));
        _terminal.Error.WriteLine("set\tnDCG@10\trecall@10\trecall@100\tMRR@10");
        foreach (var folder in parsed.GetValue(_sets)!)
        {
            _terminal.Output.WriteLine(Line(folder, evaluation, cancellationToken));
        }

        return ExitCodes.Good;
    }

    private string Line(string folder, RetrievalEvaluation evaluation, CancellationToken cancellationToken)
    {
        try
        {
            var set = RetrievalSet.Read(folder);
            var scores = ProgressBar.Run(
                _terminal,
                set.Name,
                show =>
                    evaluation.Run(
                        set,
                        new ImmediateProgress<int>(done => show(done, set.Queries.Count)),
                        cancellationToken
                    )
            );
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Name}\t{scores.GainAt10:F4}\t{scores.RecallAt10:F4}\t{scores.RecallAt100:F4}\t{scores.ReciprocalRankAt10:F4}"
            );
        }
        catch (RetrievalSetException unreadable)
        {
            throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(zh: $"评测集不可读：{unreadable.Message}", en: unreadable.Message)
            );
        }
    }
}
