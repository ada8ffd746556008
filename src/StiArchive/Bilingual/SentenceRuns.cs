namespace StiArchive.Bilingual;

/// <summary>Traits of the sentences of a text, one by one and joined with those that follow.</summary>
internal sealed class SentenceRuns
{
    private const int LongestRun = 3;

    private readonly SentenceTraits[][] _byLength;

    private SentenceRuns(SentenceTraits[] sentences)
    {
        Count = sentences.Length;
        _byLength = [.. Enumerable.Range(1, LongestRun).Select(length => Join(sentences, length))];
    }

    public int Count { get; }

    public static SentenceRuns Of(IEnumerable<SentenceTraits> sentences) => new([.. sentences]);

    /// <summary>Returns the traits of one to three sentences in a row.</summary>
    public SentenceTraits Run(int start, int count) => _byLength[count - 1][start];

    private static SentenceTraits[] Join(SentenceTraits[] sentences, int length) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, sentences.Length - length + 1))
                .Select(start => SentenceTraits.Join(sentences[start..(start + length)])),
        ];
}
