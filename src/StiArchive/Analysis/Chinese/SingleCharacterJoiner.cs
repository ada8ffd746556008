using StiArchive.Papers;

namespace StiArchive.Analysis.Chinese;

/// <summary>Puts together neighbouring single characters that the archive has in a row, longest first.</summary>
/// <param name="longestCharacters">The most characters that become one word.</param>
internal sealed class SingleCharacterJoiner(string run, Func<string, bool> isKnown, int longestCharacters)
{
    // No word begins with one of these, and no pair ends with one: 我国|的|新|能源. A longer word may: 碳中和.
    private const string FunctionCharacters = "的了是在与及和或等对为";

    /// <summary>The same words with fewer borders between them.</summary>
    public IEnumerable<TextSpan> Join(IReadOnlyList<TextSpan> words)
    {
        var index = 0;
        while (index < words.Count)
        {
            var count = CountToJoin(words, index);
            yield return TextSpan.FromBounds(words[index].Start, words[index + count - 1].End);
            index += count;
        }
    }

    private int CountToJoin(IReadOnlyList<TextSpan> words, int index)
    {
        var singles = 0;
        while (singles < longestCharacters && index + singles < words.Count && IsSingle(words[index + singles]))
        {
            singles++;
        }

        while (singles > 1 && !IsWord(run[words[index].Start..words[index + singles - 1].End]))
        {
            singles--;
        }

        return Math.Max(singles, 1);
    }

    private bool IsWord(string characters)
    {
        var endsLikeNone = characters.Length == 2 && IsFunction(characters[1]);
        return !IsFunction(characters[0]) && !endsLikeNone && isKnown(characters);
    }

    private bool IsSingle(TextSpan word) =>
        word.Length == 1 || (word.Length == 2 && char.IsSurrogatePair(run, word.Start));

    private static bool IsFunction(char character) => FunctionCharacters.Contains(character, StringComparison.Ordinal);
}
