namespace StiArchive.Parsing.Conserving;

/// <summary>The runs that are still to be taken, found by their first characters.</summary>
/// <remarks>
/// A tree in which runs share the beginnings that they have in common: looking up a text takes as long as it agrees with a
/// run, however many runs begin alike. Equal runs stand at one node, as it makes no difference which of them is taken.
/// </remarks>
internal sealed class RunTree
{
    private readonly RunTreeNode _root = new(default);

    public void Add(Run run)
    {
        var node = _root;
        for (var rest = run.Rest; rest.Length > 0; rest = rest[node.Edge.Length..])
        {
            node = node.Grow(rest);
        }

        node.Runs.Add(run);
    }

    public void Remove(Run run)
    {
        var path = new Stack<RunTreeNode>([_root]);
        for (var rest = run.Rest; rest.Length > 0; rest = rest[path.Peek().Edge.Length..])
        {
            path.Push(path.Peek().Child(rest.Span[0])!);
        }

        path.Peek().Runs.Remove(run);
        while (path.Count > 1 && path.Pop() is { IsEmpty: true } bare)
        {
            path.Peek().RemoveChild(bare);
        }
    }

    /// <summary>What a text may go on with, one piece of each wording, the likeliest first: of the run that agrees with most
    /// of what is coming, then of shorter ones.</summary>
    /// <param name="coming">The rest of the text, and after it the texts that follow.</param>
    /// <param name="length">How much of it is the text's own; where that ends, a run may be cut.</param>
    /// <param name="mayTear">Whether the last may be a piece of a run that goes on in other words than the text.</param>
    public IEnumerable<RunPiece> Find(ReadOnlyMemory<char> coming, int length, bool mayTear)
    {
        var whole = new Stack<RunPiece>();
        var (node, at, isAlike) = (_root, 0, true);
        while (isAlike && at < coming.Length && node.Child(coming.Span[at]) is { } child)
        {
            var agreed = child.Edge.Span.CommonPrefixLength(coming.Span[at..]);
            isAlike = agreed == child.Edge.Length;
            (node, at) = (child, at + agreed);
            if (isAlike && at <= length && node.Runs.Count > 0)
            {
                whole.Push(new RunPiece(node.Runs.Min!, at));
            }
        }

        return at switch
        {
            _ when at >= length => [new RunPiece(node.AnyRun(), length), .. whole],
            > 0 when mayTear && !isAlike => [.. whole, new RunPiece(node.AnyRun(), at)],
            _ => whole,
        };
    }
}
