namespace StiArchive.Web.Search;

/// <summary>Which page numbers to offer.</summary>
public static class Pager
{
    private const int Neighbours = 2;

    /// <summary>The first page, the last one and those around the current one, in order; 0 stands for a gap.</summary>
    public static IReadOnlyList<int> Numbers(int page, int pageCount)
    {
        var numbers = new List<int>();
        for (var number = 1; number <= pageCount; number++)
        {
            if (number == 1 || number == pageCount || Math.Abs(number - page) <= Neighbours)
            {
                numbers.Add(number);
            }
            else if (numbers[^1] != 0)
            {
                numbers.Add(0);
            }
        }

        return numbers;
    }
}
