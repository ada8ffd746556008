using System.Text.RegularExpressions;

namespace StiArchive.Papers;

/// <summary>Tells under which number a text cites each entry of a list of references.</summary>
public static partial class ReferenceNumbers
{
    /// <summary>The entries by their numbers; empty for a list that is not numbered. Of two with one number, the first.</summary>
    /// <remarks>A label that was lost or cannot be read counts on from the one before, unless another entry prints that
    /// number.</remarks>
    public static IReadOnlyDictionary<int, Reference> Of(ReferenceList? list)
    {
        var entries = list?.Entries ?? [];
        var printed = entries.Select(entry => ReadLabel(entry.Label)).ToList();
        var taken = printed.OfType<int>().ToHashSet();
        var byNumber = new Dictionary<int, Reference>();
        var last = 0;
        for (var i = 0; i < entries.Count && taken.Count > 0; i++)
        {
            var number = printed[i] ?? (taken.Contains(last + 1) ? last : last + 1);
            if (printed[i] is not null || number > last)
            {
                byNumber.TryAdd(number, entries[i]);
            }

            last = number;
        }

        return byNumber;
    }

    /// <summary>The first number of a label, <c>[12]</c> or <c>13]</c>; null where none can be read.</summary>
    public static int? ReadLabel(string label) =>
        Label().Match(label) is { Success: true } match ? ReadDigits(match.Groups["n"].Value) : null;

    /// <summary>Reads what stands where only a number can: letters that look like digits are misread ones.</summary>
    public static int? ReadDigits(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);

        return PrintedNumber.TryRead(printed.Replace('l', '1').Replace('I', '1').Replace('O', '0').Replace('o', '0'));
    }

    // [12]   ［３］   13]   〔4〕   [l2]   [1O]   [4][4]   7.   but not [2ə], [Harbour2019]
    [GeneratedRegex(@"^[\s\p{P}]*(?<n>[\dlIOo]{1,4})(?![\p{L}\d])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
