using System.Buffers;

namespace StiArchive.Analysis.Chinese;

/// <summary>Characters that join words more often than they are part of one: particles, prepositions, conjunctions, 是.</summary>
internal static class FunctionCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create("的了着是在和与及或于之其将被由以从对为");

    /// <summary>Whether a pair of characters is likely to be no part of a word: 国的, 在北, 和技.</summary>
    public static bool IsIn(ReadOnlySpan<char> pair) => pair.ContainsAny(All);
}
