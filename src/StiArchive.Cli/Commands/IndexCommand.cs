using System.CommandLine;
using StiArchive.Cli.Terminals;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti index</c>: brings the index up to date with the corpus.</summary>
internal sealed class IndexCommand : StiCommand
{
    private readonly Terminal _terminal;
    private readonly Wording _wording;

    public IndexCommand(CommonOptions options, Terminal terminal, Wording wording)
        : base("index", wording.Say(zh: "按文献库更新检索索引", en: "Bring the index up to date with the corpus"))
    {
        _terminal = terminal;
        _wording = wording;
        var rebuild = new Option<bool>("--rebuild")
        {
            Description = wording.Say(zh: "所有文献重新索引", en: "index every paper anew"),
        };
        Options.Add(rebuild);
        SetWork(
            (parsed, cancellationToken) =>
            {
                var corpus = options.Corpus(parsed);
                using var database = options.Index(parsed);
                return Index(corpus, database, parsed.GetValue(rebuild), cancellationToken);
            }
        );
    }

    public override IReadOnlyList<string> Examples => ["sti index", "sti index --rebuild --corpus /data/corpus"];

    private int Index(CorpusFolder corpus, ArchiveDatabase database, bool rebuild, CancellationToken cancellationToken)
    {
        var report = Build(corpus, database, rebuild, cancellationToken);
        foreach (var problem in report.Problems)
        {
            _terminal.ReportError(problem.Message);
        }

        _terminal.Output.WriteLine(Summary(report));
        return report.Problems.Count == 0 ? ExitCodes.Good : ExitCodes.ProblemsFound;
    }

    private IndexReport Build(
        CorpusFolder corpus,
        ArchiveDatabase database,
        bool rebuild,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return ProgressBar.Run(
                _terminal,
                _wording.Say(zh: "索引", en: "Indexing"),
                show =>
                    IndexBuilder.Build(
                        corpus,
                        database,
                        rebuild,
                        new ImmediateProgress<IndexProgress>(progress => show(progress.Done, progress.Total)),
                        cancellationToken
                    )
            );
        }
        catch (UnwritableIndexException failure)
        {
            throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(failure.MessageIn(Language.Chinese), failure.MessageIn(Language.English))
            );
        }
    }

    private string Summary(IndexReport report) =>
        _wording.Say(
            zh: $"新增 {report.Added.Count} 篇，更新 {report.Changed.Count} 篇，移除 {report.Removed.Count} 篇，"
                + $"未变 {report.Unchanged.Count} 篇，有问题 {report.Problems.Count} 篇。",
            en: $"{report.Added.Count} added, {report.Changed.Count} changed, {report.Removed.Count} removed, "
                + $"{report.Unchanged.Count} unchanged, {report.Problems.Count} with problems."
        );
}
