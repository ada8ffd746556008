using System.CommandLine;

namespace StiArchive.Cli;

/// <summary>The argument <c>FILE…</c> of a command that reads originals.</summary>
internal static class InputFiles
{
    public static Argument<string[]> Argument(Wording wording)
    {
        var argument = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = wording.Say(zh: "文本文件（UTF-8、GB18030 等）", en: "text files (UTF-8, GB18030 …)"),
        };
        argument.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)))
            {
                result.AddError(Problem(path, wording));
            }
        });
        return argument;
    }

    private static string Problem(string path, Wording wording)
    {
        if (Directory.Exists(path))
        {
            return wording.Say(
                zh: $"{path} 是文件夹；请写明其中的文件，例如 {Path.Combine(path, "*.txt")}",
                en: $"{path} is a folder; name the files in it, such as {Path.Combine(path, "*.txt")}"
            );
        }

        return path.StartsWith('-')
            ? wording.Say(zh: $"没有选项 {path}", en: $"there is no option {path}")
            : wording.Say(zh: $"没有文件 {path}；请检查路径", en: $"there is no file {path}; check the path");
    }
}
