using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Finds the citations of a text (<c>[3, 4]</c>) that have an entry in the list of references.</summary>
public sealed partial class CitedReferences(ReferenceList? references)
{
    private readonly IReadOnlyDictionary<int, Reference> _entries = ReferenceNumbers.Of(references);

    // [12]   [3, 4]   [3，4]   [5-7]
    [GeneratedRegex(
        @"[\[［](?<number>\d{1,4})(\s*[,，、;；~～–—-]\s*(?<number>\d{1,4}))*[\]］]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Citation();

    /// <summary>The numbers that lead to an entry, in order; what is cited without an entry is not among them.</summary>
    /// <returns>Where each number stands and the anchor of its entry.</returns>
    public IReadOnlyList<(TextSpan Span, string Anchor)> Find(string text)
    {
        if (_entries.Count == 0)
        {
            return [];
        }

        return
        [
            .. Citation()
                .Matches(text)
                .SelectMany(citation => citation.Groups["number"].Captures)
                .Select(number =>
                    (
                        new TextSpan(number.Index, number.Length),
                        _entries.GetValueOrDefault(PrintedNumber.Read(number.ValueSpan))?.Id ?? ""
                    )
                )
                .Where(found => found.Item2.Length > 0),
        ];
    }
}
