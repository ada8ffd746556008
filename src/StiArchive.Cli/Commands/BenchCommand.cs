using System.CommandLine;
using StiArchive.Benchmarking;
using StiArchive.Cli.Terminals;
using StiArchive.Indexing;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti bench</c>: builds a synthetic archive and measures building and searching.</summary>
internal sealed class BenchCommand : StiCommand
{
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;
    private readonly Wording _wording;
    private readonly BenchOptions _options;

    public BenchCommand(CommonOptions common, Terminal terminal, Wording wording)
        : base(
            "bench",
            wording.Say(
                zh: "用合成文献库测量建索引与检索的速度、大小和内存",
                en: "Measure speed, size and memory of building and searching a synthetic archive"
            )
        )
    {
        _common = common;
        _terminal = terminal;
        _wording = wording;
        _options = new BenchOptions(wording);
        foreach (var option in _options.All)
        {
            Options.Add(option);
        }

        SetWork(Measure);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "sti bench",
            "sti bench --passages 300000 --texts papers --keep /tmp/bench",
            "sti bench --open /tmp/bench --compare fts5 --adds 50 --tsv",
            "sti bench --open /tmp/bench --dump /tmp/bench/dump",
        ];

    private int Measure(ParseResult parsed, CancellationToken cancellationToken)
    {
        var kept = parsed.GetValue(_options.Open) ?? parsed.GetValue(_options.Keep);
        var path = kept ?? Directory.CreateTempSubdirectory("sti-bench-").FullName;
        try
        {
            Measure(parsed, new BenchmarkFolder(path), cancellationToken);
            return ExitCodes.Good;
        }
        catch (BenchmarkException problem)
        {
            throw new CommandException(ExitCodes.ProblemsFound, problem.Message);
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    private void Measure(ParseResult parsed, BenchmarkFolder folder, CancellationToken cancellationToken)
    {
        var report = new BenchReport(_terminal, parsed.GetValue(_options.Tsv));
        if (parsed.GetValue(_options.Open) is null)
        {
            Build(parsed, folder, cancellationToken);
        }

        var (build, queries) = folder.Read();
        report.Write(build);
        using var database = folder.Open();
        report.Write(SearchMeasurement.Run(database, queries, cancellationToken));
        if (parsed.GetValue(_options.Compare) is not null)
        {
            report.Write(SearchMeasurement.RunFts(database, folder.FtsPath, queries, cancellationToken));
        }

        if (parsed.GetValue(_options.Adds) is > 0 and var papers)
        {
            report.Write(new AddingMeasurement(Archive(parsed), database).Run(papers, queries, cancellationToken));
        }

        if (parsed.GetValue(_options.Dump) is { } dump)
        {
            TokenDump.Write(database, queries, dump, cancellationToken);
        }
    }

    private void Build(ParseResult parsed, BenchmarkFolder folder, CancellationToken cancellationToken)
    {
        var archive = Archive(parsed);
        if (File.Exists(folder.ArchivePath))
        {
            throw new BenchmarkException($"{folder.ArchivePath} is there already: measure it with --open.");
        }

        var build = ProgressBar.Run(
            _terminal,
            _wording.Say(zh: "建索引", en: "Building"),
            show =>
                new BuildMeasurement(archive).Run(
                    folder,
                    new ImmediateProgress<IndexProgress>(progress => show(progress.Done, progress.Total)),
                    cancellationToken
                )
        );
        var queries = QueryDrawing.Draw(archive, parsed.GetValue(_options.Queries), parsed.GetValue(_options.Seed));
        folder.Write(build, queries);
    }

    private SyntheticArchive Archive(ParseResult parsed)
    {
        var texts = parsed.GetValue(_options.Texts) is { Length: > 0 } named ? named : [_common.CorpusPath(parsed)];
        return new SyntheticArchive(
            SentencePool.Read(texts),
            parsed.GetValue(_options.Passages),
            parsed.GetValue(_options.Seed)
        );
    }
}
