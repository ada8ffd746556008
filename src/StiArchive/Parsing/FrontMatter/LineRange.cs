namespace StiArchive.Parsing.FrontMatter;

/// <summary>Some lines of a list, in a row.</summary>
internal sealed record LineRange(int Start, int Count)
{
    public int End => Start + Count;
}
