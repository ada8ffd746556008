using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>The file in the place of the index is none that this version may touch.</summary>
public sealed class UnreadableIndexException : Exception
{
    private readonly string _zh;

    internal UnreadableIndexException(string zh, string en)
        : base(en) => _zh = zh;

    /// <summary>What is wrong and what to do, in a sentence.</summary>
    public string MessageIn(Language language) => language == Language.Chinese ? _zh : Message;
}
