using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>How often the surroundings of doubled characters come in a paper, with the doubling and with another filler.</summary>
internal sealed class DoublingCounts
{
    private readonly Dictionary<DoublingPattern, Dictionary<char, int>> _fillers = [];
    private readonly Dictionary<DoublingPattern, int> _doublings = [];

    public DoublingCounts(IReadOnlyList<(string Place, string Text)> texts)
    {
        foreach (var (_, text) in texts)
        {
            foreach (
                var pattern in DoubledCharacterDoubts
                    .Places(text)
                    .SelectMany(at => DoublingPattern.OfDoubling(text, at))
            )
            {
                _doublings[pattern] = _doublings.GetValueOrDefault(pattern) + 1;
            }
        }

        // Few characters are doubled, so most places are passed over by their first character alone.
        var beginnings = _doublings.Keys.Select(pattern => pattern.First).ToHashSet();
        foreach (var (_, text) in texts)
        {
            CountFillers(text, beginnings);
        }
    }

    /// <summary>How often the pattern is a doubling, and how often it has its commonest other filler.</summary>
    public (int Doubled, int Other) Uses(DoublingPattern pattern) =>
        (
            _doublings.GetValueOrDefault(pattern),
            _fillers.TryGetValue(pattern, out var fillers) ? fillers.Values.Max() : 0
        );

    private void CountFillers(string text, HashSet<char> beginnings)
    {
        for (var at = 0; at + DoublingPattern.Chars <= text.Length; at++)
        {
            if (!beginnings.Contains(text[at]) || !IsAllHan(text, at))
            {
                continue;
            }

            Count(DoublingPattern.At(text, at, open: 1));
            Count(DoublingPattern.At(text, at, open: 2));
        }
    }

    private static bool IsAllHan(string text, int at) =>
        Characters.IsHan(text[at + 1]) && Characters.IsHan(text[at + 2]) && Characters.IsHan(text[at + 3]);

    private void Count((DoublingPattern Pattern, char Filler) found)
    {
        if (!_doublings.ContainsKey(found.Pattern) || found.Pattern.IsDoubledBy(found.Filler))
        {
            return;
        }

        if (!_fillers.TryGetValue(found.Pattern, out var fillers))
        {
            _fillers[found.Pattern] = fillers = [];
        }

        fillers[found.Filler] = fillers.GetValueOrDefault(found.Filler) + 1;
    }
}
