using System.Text;

namespace StiArchive.Tests.Cli;

/// <summary>A folder with an original or two, an empty corpus beside them, and the options that name it.</summary>
internal sealed class CliFolder : IDisposable
{
    private const string Article = """
        碳市场与技术转移合作研究

        李明 1 ，王芳 2

        （1. 示例研究院，北京 100000；2. 示例大学，上海 200000）

        摘   要：碳市场促进了技术转移。本文以韩国为例加以说明。

        关键词：碳市场；技术转移；韩国

        1　背景

        韩国碳市场于 2015 年启动，覆盖约七成的排放。

        2　技术转移的途径

        企业之间的合作是最常见的途径，R&D 投入随之增长。

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("sti-cli-").FullName;

    public CliFolder()
    {
        Original = Add("li-2021.txt", Article);
    }

    public string Original { get; }

    public string Corpus => Path.Combine(_root, "corpus");

    public string Index => Path.Combine(_root, "index", "archive.db");

    public string PaperPath => Directory.GetFiles(Corpus, "paper.md", SearchOption.AllDirectories).Single();

    public string PaperId => Path.GetFileName(Path.GetDirectoryName(PaperPath)!);

    public string At(string name) => Path.Combine(_root, name);

    public string Add(string name, string text)
    {
        File.WriteAllBytes(At(name), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        return At(name);
    }

    /// <summary>Runs <c>sti</c> on this folder, in English unless another language is asked for.</summary>
    public Task<CliRun> RunAsync(params string[] arguments) =>
        CliRun.OfAsync(["--corpus", Corpus, "--index", Index, .. Language(arguments), .. arguments]);

    private static IEnumerable<string> Language(string[] arguments) =>
        arguments.Contains("--lang", StringComparer.Ordinal) ? [] : ["--lang", "en"];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
