using System.CommandLine;

namespace StiArchive.Cli.Commands;

/// <summary>What <c>sti bench</c> can be told.</summary>
internal sealed class BenchOptions(Wording wording)
{
    private const int DefaultPassages = 10_000;
    private const int DefaultQueries = 100;

    public Option<int> Passages { get; } =
        Number("--passages", DefaultPassages, wording.Say(zh: "段落数", en: "how many passages"));

    public Option<int> Queries { get; } =
        Number("--queries", DefaultQueries, wording.Say(zh: "每类检索式的数目", en: "how many queries of each class"));

    public Option<int> Seed { get; } =
        new("--seed")
        {
            DefaultValueFactory = _ => 1,
            Description = wording.Say(
                zh: "随机种子：同样的种子得到同样的文献库和检索式",
                en: "the same seed gives the same archive and queries"
            ),
        };

    public Option<string[]> Texts { get; } =
        new("--texts")
        {
            HelpName = "DIR",
            AllowMultipleArgumentsPerToken = true,
            Description = wording.Say(
                zh: "取句子的文件夹（paper.md 或 .txt）；默认为文献库",
                en: "folders whose sentences are used (paper.md or .txt); by default the corpus"
            ),
        };

    public Option<string?> Keep { get; } =
        Folder("--keep", wording.Say(zh: "把合成文献库留在此文件夹", en: "leave the synthetic archive in this folder"));

    public Option<string?> Open { get; } =
        Folder(
            "--open",
            wording.Say(zh: "测量先前留下的文献库，不再新建", en: "measure an archive that was kept, without building")
        );

    public Option<string?> Dump { get; } =
        Folder(
            "--dump",
            wording.Say(
                zh: "把段落和检索式的词项写到此文件夹，供其他引擎使用",
                en: "write the terms of passages and queries there, for other engines"
            )
        );

    public Option<string?> Compare { get; } = CompareOption(wording);

    public Option<int> Adds { get; } =
        new("--adds")
        {
            DefaultValueFactory = _ => 0,
            Description = wording.Say(
                zh: "边检索边逐篇加入的文献数",
                en: "how many papers to add one by one while searching"
            ),
        };

    public Option<bool> Tsv { get; } =
        new("--tsv") { Description = wording.Say(zh: "输出以制表符分隔的行", en: "print tab-separated lines") };

    public IReadOnlyList<Option> All => [Passages, Seed, Texts, Queries, Keep, Open, Dump, Compare, Adds, Tsv];

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

    private static Option<string?> CompareOption(Wording wording)
    {
        var option = new Option<string?>("--compare")
        {
            HelpName = "fts5",
            Description = wording.Say(
                zh: "同时测量 SQLite FTS5 自带的排序",
                en: "measure the ranking of SQLite's FTS5 too"
            ),
        };
        option.AcceptOnlyFromAmong("fts5");
        return option;
    }
}
