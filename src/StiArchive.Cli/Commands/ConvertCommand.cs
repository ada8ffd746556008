using System.CommandLine;
using StiArchive.Cli.Terminals;
using StiArchive.Corpus;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti convert FILE… --out DIR</c>: takes originals into a corpus.</summary>
internal sealed class ConvertCommand : StiCommand
{
    private readonly Terminal _terminal;
    private readonly Wording _wording;

    public ConvertCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base(
            "convert",
            wording.Say(zh: "把文本文件转换为文献，收入文献库", en: "Take text files into the corpus as papers")
        )
    {
        _terminal = terminal;
        _wording = wording;
        var files = InputFiles.Argument(wording);
        var folder = new Option<string>("--out")
        {
            HelpName = "DIR",
            Description = wording.Say(
                zh: "收入哪个文献库；没有则新建；默认同 --corpus",
                en: "the corpus to take them into, made if need be; by default that of --corpus"
            ),
        };
        var force = new Option<bool>("--force")
        {
            Description = wording.Say(
                zh: "已收的文件也重新转换，馆员在 paper.md 中的改动将丢失",
                en: "convert anew what is held already; what was changed in its paper.md is lost"
            ),
        };
        Arguments.Add(files);
        Options.Add(folder);
        Options.Add(force);
        SetWork(
            (parsed, cancellationToken) =>
                Convert(
                    OpenCorpus(parsed.GetValue(folder) ?? options.CorpusPath(parsed)),
                    parsed.GetValue(files)!,
                    parsed.GetValue(force),
                    cancellationToken
                )
        );
    }

    public override IReadOnlyList<string> Examples =>
        ["sti convert papers/*.txt", "sti convert wu-2020.txt --out corpus --force"];

    private CorpusFolder OpenCorpus(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new CorpusFolder(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(
                ExitCodes.WrongUse,
                _wording.Say(
                    zh: $"无法建立文件夹 {path}（{failure.Message}）；请换一个 --out",
                    en: $"the folder {path} cannot be made ({failure.Message}); name another with --out"
                )
            );
        }
    }

    private int Convert(CorpusFolder corpus, string[] files, bool isForced, CancellationToken cancellationToken)
    {
        var converter = new Converter(corpus, TimeProvider.System);
        var outcomes = ProgressBar.Run(
            _terminal,
            _wording.Say(zh: "转换", en: "Converting"),
            report =>
            {
                var done = new List<FileOutcome>();
                foreach (var file in files)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    done.Add(Convert(converter, file, isForced));
                    report(done.Count, files.Length);
                }

                return done;
            }
        );

        new OutcomeReport(_terminal, _wording).Write(outcomes);
        return outcomes.TrueForAll(outcome => outcome.IsGood) ? ExitCodes.Good : ExitCodes.ProblemsFound;
    }

    private FileOutcome Convert(Converter converter, string file, bool isForced)
    {
        try
        {
            var outcome = converter.Convert(Path.GetFileName(file), File.ReadAllBytes(file), isForced);
            return new FileOutcome(file, outcome, Failure: null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var reason = _wording.Say(
                zh: $"无法读写：{failure.Message}；请检查权限",
                en: $"cannot be read or written: {failure.Message}; check who may"
            );
            return new FileOutcome(file, Outcome: null, reason);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // One file must not keep the others of a batch from being taken in.
            var reason = _wording.Say(
                zh: $"程序出错，请报告：{bug.GetType().Name}：{bug.Message}",
                en: $"the program failed, please report it: {bug.GetType().Name}: {bug.Message}"
            );
            return new FileOutcome(file, Outcome: null, reason);
        }
    }
}
