namespace StiArchive.Economies;

/// <summary>All names, arranged so that one pass over a text finds those that begin at each place.</summary>
internal sealed class NameTrie
{
    private readonly Node _root = new();

    /// <summary>The characters that names begin with.</summary>
    public IEnumerable<char> Initials => _root.Next.Keys;

    public void Add(string name, Economy economy)
    {
        var node = _root;
        foreach (var character in name)
        {
            if (!node.Next.TryGetValue(character, out var next))
            {
                next = new Node();
                node.Next.Add(character, next);
            }

            node = next;
        }

        node.Economy ??= economy;
    }

    /// <summary>Adds to <paramref name="found"/> the names that <paramref name="text"/> begins with, shortest first.</summary>
    public void FindPrefixes(ReadOnlySpan<char> text, List<(int Length, Economy Economy)> found)
    {
        var node = _root;
        for (var length = 1; length <= text.Length && node.Next.TryGetValue(text[length - 1], out node!); length++)
        {
            if (node.Economy is { } economy)
            {
                found.Add((length, economy));
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public Economy? Economy { get; set; }
    }
}
