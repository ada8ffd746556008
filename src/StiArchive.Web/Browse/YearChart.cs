using System.Globalization;
using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>A bar for every year, drawn without a script; lengths are units of the drawing.</summary>
public sealed record YearChart(IReadOnlyList<YearMentions> Years)
{
    public const int BarStep = 28;
    public const int BarWidth = 20;
    public const int BarsHeight = 120;
    public const int Height = BarsHeight + 40;

    private const int Top = 18;
    private const int LeastHeight = 2;
    private const int MostLabels = 12;

    public int Width => Math.Max(1, Years.Count) * BarStep;

    public int Most => Years.Count == 0 ? 0 : Years.Max(year => year.Passages);

    public int Left(int index) => (index * BarStep) + ((BarStep - BarWidth) / 2);

    public int Middle(int index) => (index * BarStep) + (BarStep / 2);

    /// <summary>Nothing for nothing; what is little can still be seen.</summary>
    public int HeightOf(YearMentions year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.Passages == 0 ? 0 : Math.Max(LeastHeight, year.Passages * BarsHeight / Most);
    }

    public int TopOf(YearMentions year) => Top + BarsHeight - HeightOf(year);

    /// <summary>The year under its bar; empty where labels would run into each other.</summary>
    public string LabelOf(int index)
    {
        var every = ((Years.Count - 1) / MostLabels) + 1;
        return index % every == 0 ? Years[index].Year.ToString(CultureInfo.InvariantCulture) : "";
    }
}
