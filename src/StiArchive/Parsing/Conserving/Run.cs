namespace StiArchive.Parsing.Conserving;

/// <summary>Printed characters that stand together on one line, without blanks; taken from the front, piece by piece.</summary>
/// <param name="index">Place among all runs of the original, counted from 0.</param>
internal sealed class Run(int index, int lineNumber, string text)
{
    private int _taken;

    public int Index => index;

    public int LineNumber => lineNumber;

    /// <summary>True for what is left of a run that was left in the middle of a text.</summary>
    public bool MustBeginText { get; set; }

    public bool IsTaken => _taken == text.Length;

    public ReadOnlyMemory<char> Rest => text.AsMemory(_taken);

    public void Take(int count) => _taken += count;

    public void GiveBack(int count) => _taken -= count;
}
