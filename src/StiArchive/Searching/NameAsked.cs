using System.Text;
using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The name that a query gives of an author.</summary>
internal sealed class NameAsked
{
    public NameAsked(QueryField.Author author)
    {
        var folded = FoldedText.Of(author.Name).Text;
        Han = string.Concat(folded.EnumerateRunes().Where(IsHan));
        IsPrefix = author.IsPrefix;
        Words = Han.Length == 0 ? LatinWords.Of(author.Name) : [];
        Read =
        [
            .. PinyinNames.Read(Han).Select(name => (IReadOnlyList<string>)[name.Surname, string.Concat(name.Given)]),
        ];
    }

    /// <summary>The Han characters of the name, folded; empty for a name in Latin letters.</summary>
    public string Han { get; }

    /// <summary>The words of a name in Latin letters, plain; empty for one in Han characters.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>A name in Han characters as it may be printed in Latin letters.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Read { get; }

    public bool IsPrefix { get; }

    private static bool IsHan(Rune rune) => CharacterClasses.Of(rune) == CharacterClass.Han;
}
