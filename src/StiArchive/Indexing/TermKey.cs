using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>How a token is called in the postings: a letter for its kind, and its text.</summary>
internal static class TermKey
{
    /// <summary>A Han character with a word or a number right beside it (<c>年</c> in <c>2017年</c>): the only ones whose
    /// positions no pair tells.</summary>
    public const char EdgeCharacter = 'e';

    /// <summary>Before the key of a term that stands in headings over passages (<see cref="SharedTerms"/>).</summary>
    public const char InHeadings = 'H';

    /// <summary>Before the key of a term that stands in the titles of a paper.</summary>
    public const char InTitles = 'T';

    private const char PassageKindKey = 'k';
    private const char LanguageKey = 'l';

    /// <summary>Before the code of an economy that a passage names.</summary>
    public const char Mention = 'm';

    /// <summary>The term of all passages of a kind.</summary>
    public static string Of(PassageKind kind) => $"{PassageKindKey}{(int)kind}";

    /// <summary>The term of all passages in a language.</summary>
    public static string Of(Language language) => $"{LanguageKey}{(int)language}";

    /// <summary>The term of all passages that name an economy.</summary>
    public static string OfMention(string code) => Mention + code;

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

    /// <summary>What the key of a token's term says.</summary>
    public static (TokenKind Kind, string Text) Read(string key) =>
        (Enum.GetValues<TokenKind>().Single(kind => Of(kind) == key[0]), key[1..]);

    /// <summary>Whether the postings of a kind of token say where it stands.</summary>
    public static bool HasPositions(TokenKind kind) => kind is TokenKind.HanPair or TokenKind.Word;
}
