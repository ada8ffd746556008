namespace StiArchive.Parsing.Body;

/// <summary>Which lines of the body already belong to a table, figure or footnote.</summary>
internal sealed class Claims(int count)
{
    private readonly bool[] _taken = new bool[count];

    public bool IsTaken(int index) => _taken[index];

    public void Take(int index) => _taken[index] = true;

    public void Take(IEnumerable<int> indexes)
    {
        foreach (var index in indexes)
        {
            _taken[index] = true;
        }
    }
}
