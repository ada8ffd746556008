namespace StiArchive.Parsing.Tables;

/// <summary>What a cell looks like; the cells of one column look alike.</summary>
internal enum CellKind
{
    Empty,
    Year,
    YearRange,
    WholeNumber,
    Number,
    Dash,
    Latin,
    LatinAndMore,
    ShortHan,
    Han,
    Mixed,
}
