using System.CommandLine;
using StiArchive.Benchmarking;
using StiArchive.Cli.Terminals;
using StiArchive.Indexing;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti bench</c>: builds a synthetic archive and measures building and searching.</summary>
internal sealed class BenchCommand : StiCommand
{
    private const int DefaultPassages = 10_000;
    private const int DefaultQueries = 100;

    private readonly CommonOptions _common;
    private readonly Terminal _terminal;
    private readonly Wording _wording;
    private readonly Option<int> _passages;
    private readonly Option<int> _seed;
    private readonly Option<int> _queries;
    private readonly Option<string[]> _texts;
    private readonly Option<string?> _keep;
    private readonly Option<string?> _open;
    private readonly Option<string?> _dump;
    private readonly Option<string?> _compare;
    private readonly Option<int> _adds;
    private readonly Option<bool> _tsv;

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
        _passages = Number("--passages", DefaultPassages, wording.Say(zh: "段落数", en: "how many passages"));
        _queries = Number(
            "--queries",
            DefaultQueries,
            wording.Say(zh: "每类检索式的数目", en: "how many queries of each class")
        );
        _seed = new Option<int>("--seed")
        {
            DefaultValueFactory = _ => 1,
            Description = wording.Say(
                zh: "随机种子：同样的种子得到同样的文献库和检索式",
                en: "the same seed gives the same archive and queries"
            ),
        };
        _texts = new Option<string[]>("--texts")
        {
            HelpName = "DIR",
            AllowMultipleArgumentsPerToken = true,
            Description = wording.Say(
                zh: "取句子的文件夹（paper.md 或 .txt）；默认为文献库",
                en: "folders whose sentences are used (paper.md or .txt); by default the corpus"
            ),
        };
        _keep = Folder(
            "--keep",
            wording.Say(zh: "把合成文献库留在此文件夹", en: "leave the synthetic archive in this folder")
        );
        _open = Folder(
            "--open",
            wording.Say(zh: "测量先前留下的文献库，不再新建", en: "measure an archive that was kept, without building")
        );
        _dump = Folder(
            "--dump",
            wording.Say(
                zh: "把段落和检索式的词项写到此文件夹，供其他引擎使用",
                en: "write the terms of passages and queries there, for other engines"
            )
        );
        _compare = new Option<string?>("--compare")
        {
            HelpName = "fts5",
            Description = wording.Say(
                zh: "同时测量 SQLite FTS5 自带的排序",
                en: "measure the ranking of SQLite's FTS5 too"
            ),
        };
        _compare.AcceptOnlyFromAmong("fts5");
        _adds = new Option<int>("--adds")
        {
            DefaultValueFactory = _ => 0,
            Description = wording.Say(
                zh: "边检索边逐篇加入的文献数",
                en: "how many papers to add one by one while searching"
            ),
        };
        _tsv = new Option<bool>("--tsv")
        {
            Description = wording.Say(zh: "输出以制表符分隔的行", en: "print tab-separated lines"),
        };
        foreach (
            var option in (Option[])[_passages, _seed, _texts, _queries, _keep, _open, _dump, _compare, _adds, _tsv]
        )
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

    private static Option<int> Number(string name, int otherwise, string description)
    {
        var option = new Option<int>(name) { DefaultValueFactory = _ => otherwise, Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{name} ≥ 1");
            }
        });
        return option;
    }

    private static Option<string?> Folder(string name, string description) =>
        new(name) { HelpName = "FOLDER", Description = description };

    private int Measure(ParseResult parsed, CancellationToken cancellationToken)
    {
        var kept = parsed.GetValue(_open) ?? parsed.GetValue(_keep);
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
        var report = new BenchReport(_terminal, parsed.GetValue(_tsv));
        if (parsed.GetValue(_open) is null)
        {
            Build(parsed, folder, cancellationToken);
        }

        var (build, queries) = folder.Read();
        report.Write(build);
        using var database = folder.Open();
        report.Write(SearchMeasurement.Run(database, queries, cancellationToken));
        if (parsed.GetValue(_compare) is not null)
        {
            report.Write(SearchMeasurement.RunFts(database, folder.FtsPath, queries, cancellationToken));
        }

        if (parsed.GetValue(_adds) is > 0 and var papers)
        {
            report.Write(new AddingMeasurement(Archive(parsed), database).Run(papers, queries, cancellationToken));
        }

        if (parsed.GetValue(_dump) is { } dump)
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
        var queries = QueryDrawing.Draw(archive, parsed.GetValue(_queries), parsed.GetValue(_seed));
        folder.Write(build, queries);
    }

    private SyntheticArchive Archive(ParseResult parsed)
    {
        var texts = parsed.GetValue(_texts) is { Length: > 0 } named ? named : [_common.CorpusPath(parsed)];
        return new SyntheticArchive(SentencePool.Read(texts), parsed.GetValue(_passages), parsed.GetValue(_seed));
    }
}
