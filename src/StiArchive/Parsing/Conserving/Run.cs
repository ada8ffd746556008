namespace StiArchive.Parsing.Conserving;

/// <summary>Printed characters that stand together on one line, without blanks; taken from the front, piece by piece.</summary>
internal sealed class Run(int lineNumber, string text)
{
    private int _taken;

    public int LineNumber => lineNumber;

    public bool IsTaken => _taken == text.Length;

    public ReadOnlySpan<char> Rest => text.AsSpan(_taken);

    public void Take(int count) => _taken += count;
}
