namespace StiArchive.Corpus;

/// <summary>What may be wrong with a file as a whole and with its catalogue entry, and what to write instead.</summary>
internal static class FrontMatterProblems
{
    public static CorpusProblem NoFirstDashes { get; } =
        new(
            "文件须以一行三个连字符（---）和编目信息开头",
            "the file begins with a line of three dashes and the catalogue entry"
        );

    public static CorpusProblem NoLastDashes { get; } =
        new("编目信息须以另一行三个连字符（---）结束", "the catalogue entry ends with a second line of three dashes");

    public static CorpusProblem Empty { get; } =
        new(
            "编目信息是空的；至少要有 id、kind 和 languages",
            "the front matter is empty; it needs at least id, kind and languages"
        );

    public static CorpusProblem NotUtf8 { get; } =
        new("这一行不是 UTF-8；请把文件另存为 UTF-8", "this line is not UTF-8; save the file as UTF-8");

    public static CorpusProblem OtherFolder(string id, string folder) =>
        new(
            $"id 是“{id}”，而文件夹名是“{folder}”；请改成一样",
            $"the id is \"{id}\", but the folder is called \"{folder}\"; make them the same"
        );

    public static CorpusProblem NotYaml(string reason) =>
        new(
            $"编目信息不是 YAML（{reason}）；含有 : # 或括号的文字请加引号",
            $"the front matter is not YAML: {reason}; quote texts that hold : # or brackets"
        );

    public static CorpusProblem NoText(string key) => new($"“{key}”须是文字", $"\"{key}\" must be a text");

    public static CorpusProblem NoValue(string key) =>
        new(
            $"“{key}”没有值；请去掉这一行，空文字写作 ''",
            $"\"{key}\" has no value; take the line away, or write '' for an empty text"
        );

    public static CorpusProblem NoNumber(string key, string found) =>
        new(
            $"“{key}”须是整数，如 2020，而不是“{found}”",
            $"\"{key}\" must be a whole number such as 2020, not \"{found}\""
        );

    public static CorpusProblem NoDay(string key, string found) =>
        new(
            $"“{key}”须是日期，如 2020-03-31，而不是“{found}”",
            $"\"{key}\" must be a day such as 2020-03-31, not \"{found}\""
        );

    public static CorpusProblem NoWord(string key, string words, string found) =>
        new($"“{key}”须是 {words} 之一，而不是“{found}”", $"\"{key}\" must be one of {words}, not \"{found}\"");

    public static CorpusProblem NoLanguage(string found) =>
        new($"语言是 zh 或 en，而不是“{found}”", $"a language is zh or en, not \"{found}\"");

    public static CorpusProblem NoList(string key) =>
        new($"“{key}”须是列表，如 [a, b]", $"\"{key}\" must be a list such as [a, b]");

    public static CorpusProblem NoParts(string key, IEnumerable<string> parts)
    {
        var example = $"{{{string.Join(": …, ", parts)}: …}}";
        return new($"“{key}”须有几个部分，如 {example}", $"\"{key}\" must have parts such as {example}");
    }

    public static CorpusProblem UnknownKey(string key, IEnumerable<string> known)
    {
        var keys = string.Join(", ", known);
        return new(
            $"这里没有“{key}”这个键；可用的是 {keys}",
            $"\"{key}\" is not a known key here; write one of {keys}"
        );
    }

    public static CorpusProblem LacksPart(string owner, string part) =>
        new($"“{owner}”缺少“{part}”", $"\"{owner}\" lacks its \"{part}\"");

    public static CorpusProblem BasisOfNothing(string key) =>
        new(
            $"basis 中有“{key}”，而它没有值；请去掉这一行",
            $"a basis is given for \"{key}\", which has no value; take this line away"
        );

    public static CorpusProblem BasisOfManyThings(string key) =>
        new(
            $"“{key}”的 basis 只能有一项，如 {{inferred: 理由}}",
            $"the basis of \"{key}\" must be one thing, such as {{inferred: why}}"
        );
}
