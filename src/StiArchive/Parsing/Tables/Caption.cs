using StiArchive.Papers;

namespace StiArchive.Parsing.Tables;

/// <summary>The caption of a table or figure.</summary>
/// <param name="IsTable">False for a figure.</param>
/// <param name="Label">As printed, with the mark that ends it: <c>表 1</c>, <c>Table 2.</c></param>
internal sealed record Caption(bool IsTable, string Label, string Title)
{
    private static readonly char[] Marks = [':', '：', '.', '．', ' ', '\u3000'];

    /// <summary>False for the English twin of a Chinese caption.</summary>
    public bool IsChinese => !char.IsAsciiLetter(Label[0]);

    /// <summary>What both twins share: 1 of 表 1, 表１ and Table 1, 2-1 of 图2-1.</summary>
    public string Number
    {
        get
        {
            var folded = PrintedNumber.Fold(Label);
            return folded[Math.Max(0, folded.AsSpan().IndexOfAnyInRange('0', '9'))..].TrimEnd(Marks);
        }
    }

    public bool IsTwinOf(Caption other) =>
        IsTable == other.IsTable
        && IsChinese != other.IsChinese
        && string.Equals(Number, other.Number, StringComparison.Ordinal);
}
