using StiArchive.Analysis;

namespace StiArchive.Indexing;

/// <summary>How a token is called in the postings: a letter for its kind, and its text.</summary>
internal static class TermKey
{
    /// <summary>A Han character with a word or a number right beside it (<c>年</c> in <c>2017年</c>): the only ones whose
    /// positions no pair tells.</summary>
    public const char EdgeCharacter = 'e';

    /// <summary>Before the key of a term that stands in the headings over a passage.</summary>
    public const char InHeadings = 'H';

    /// <summary>Before the key of a term that stands in a title of the passage's paper.</summary>
    public const char InTitles = 'T';

    public static char Of(TokenKind kind) =>
        kind switch
        {
            TokenKind.HanCharacter => 'h',
            TokenKind.HanPair => 'p',
            TokenKind.Word => 'w',
            TokenKind.Compound => 'c',
            TokenKind.JoinedCompound => 'j',
            TokenKind.Stem => 's',
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A token of an unknown kind."),
        };

    public static string Of(TokenKind kind, string text) => Of(kind) + text;

    /// <summary>Whether the postings of a kind of token say where it stands.</summary>
    public static bool HasPositions(TokenKind kind) => kind is TokenKind.HanPair or TokenKind.Word;
}
