using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>What was found in a file and what to write instead, in both languages of the archive.</summary>
public sealed record CorpusProblem(string Zh, string En)
{
    public string In(Language language) => language == Language.Chinese ? Zh : En;
}
