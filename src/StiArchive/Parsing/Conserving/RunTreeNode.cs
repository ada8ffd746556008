namespace StiArchive.Parsing.Conserving;

/// <summary>A node of the <see cref="RunTree"/>; one without runs at it or below it is taken off the tree.</summary>
/// <param name="edge">The characters between the node above and this one.</param>
internal sealed class RunTreeNode(ReadOnlyMemory<char> edge)
{
    private static readonly Comparer<Run> PrintedOrder = Comparer<Run>.Create(
        (one, other) => one.Index.CompareTo(other.Index)
    );

    private Dictionary<char, RunTreeNode> _children = [];
    private SortedSet<Run> _runs = new(PrintedOrder);

    public ReadOnlyMemory<char> Edge { get; private set; } = edge;

    /// <summary>The runs that end here, in printed order; being equal, they are of equal use.</summary>
    public SortedSet<Run> Runs => _runs;

    public bool IsEmpty => _runs.Count == 0 && _children.Count == 0;

    public RunTreeNode? Child(char first) => _children.GetValueOrDefault(first);

    public void RemoveChild(RunTreeNode child) => _children.Remove(child.Edge.Span[0]);

    /// <summary>The first run, in printed order, of those that end here; else any that ends further down.</summary>
    public Run AnyRun()
    {
        var node = this;
        while (node._runs.Count == 0)
        {
            node = node._children.Values.First();
        }

        return node._runs.Min!;
    }

    /// <summary>Returns the node that the next characters of <paramref name="text"/> lead to, making it if need be.</summary>
    public RunTreeNode Grow(ReadOnlyMemory<char> text)
    {
        if (Child(text.Span[0]) is not { } child)
        {
            return _children[text.Span[0]] = new RunTreeNode(text);
        }

        var shared = child.Edge.Span.CommonPrefixLength(text.Span);
        if (shared < child.Edge.Length)
        {
            child.SplitAt(shared);
        }

        return child;
    }

    private void SplitAt(int length)
    {
        var lower = new RunTreeNode(Edge[length..]) { _children = _children, _runs = _runs };
        Edge = Edge[..length];
        _children = new() { [lower.Edge.Span[0]] = lower };
        _runs = new(PrintedOrder);
    }
}
