using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Concludes the year of a paper from the day that the journal received it.</summary>
internal static partial class ReceivedYear
{
    public static Sourced<int>? Find(FrontPart front)
    {
        foreach (var line in front.FindAll(FieldKind.Received).SelectMany(field => field.Lines))
        {
            if (Date().Match(PrintedNumber.Fold(line.Text)) is { Success: true } date)
            {
                var year = PrintedNumber.Read(date.Groups["year"].Value);
                return new Sourced<int>(year, Basis.InferredFrom(EvidenceWords.Received(line.Text, line.Number)));
            }
        }

        return null;
    }

    // 2017-05-20   2017年5月
    [GeneratedRegex(@"^(?<year>(19|20)\d\d)\s*[-.．/年]\s*\d{1,2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
