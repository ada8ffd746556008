using System.Globalization;

namespace StiArchive.PaperScores;

/// <summary>So many of so many.</summary>
internal readonly record struct Ratio(int Right, int All)
{
    public double Value => All == 0 ? 1 : (double)Right / All;

    public static Ratio Of(bool isRight) => new(isRight ? 1 : 0, 1);

    public static Ratio Sum(IEnumerable<Ratio?> ratios) =>
        ratios
            .OfType<Ratio>()
            .Aggregate(default(Ratio), (sum, ratio) => new(sum.Right + ratio.Right, sum.All + ratio.All));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.000} ({Right} of {All})");
}
