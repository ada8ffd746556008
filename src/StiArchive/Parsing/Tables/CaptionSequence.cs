using System.Globalization;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.Tables;

/// <summary>Reads the numbers of captions in the order in which they count on.</summary>
/// <remarks>Print without blanks lets 图1 4个观测点 become 图14个观测点. After 图13 that is the fourteenth figure; as the first it is
/// figure 1 of four stations.</remarks>
internal sealed partial class CaptionSequence
{
    private readonly Dictionary<(bool IsTable, bool IsChinese), int> _last = [];

    /// <summary>The caption, with digits that belong to the title given back to it.</summary>
    public Caption Next(Caption caption)
    {
        var kind = (caption.IsTable, caption.IsChinese);
        var expected = _last.GetValueOrDefault(kind) + 1;
        var label = Label().Match(caption.Label);
        if (!label.Success)
        {
            return caption;
        }

        var printed = label.Groups["digits"].Value;
        var digits = PrintedNumber.Fold(printed);
        var number = expected.ToString(CultureInfo.InvariantCulture);
        var rest = digits.StartsWith(number, StringComparison.Ordinal) ? printed[number.Length..] : "";
        if (rest.Length > 0 && digits[number.Length] != '0' && Quantity().IsMatch(caption.Title))
        {
            _last[kind] = expected;
            return caption with { Label = caption.Label[..^rest.Length], Title = rest + caption.Title };
        }

        _last[kind] = PrintedNumber.Read(digits);
        return caption;
    }

    // 图14, without a mark after it
    [GeneratedRegex(@"^(?<word>\D+)(?<digits>\d{1,3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    // 个观测点   种模型   年   省份
    [GeneratedRegex(
        @"^(个|种|类|项|家|所|国|省|市|县|区|年|月|日|天|次|条|组|级|位|人|名|篇|座|株|批|期|维|步|阶|%|％)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Quantity();
}
