using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Matching;

namespace StiArchive.Searching;

/// <summary>Counts the papers of each value of the facets of passages: papers with a matching passage of that value, which
/// fit all that is chosen of other facets.</summary>
/// <remarks>A pass of its own over the matches, made only where such facets are asked for: the values stand in the postings,
/// and no memory is spent on them.</remarks>
/// <param name="ofPapers">Knows which papers fit what is chosen of papers.</param>
internal sealed class PassageFacetCounter(SearchRequest request, FacetCounter ofPapers, QueryScope scope)
{
    private readonly List<FacetField> _fields =
    [
        .. request.Facets.Union(request.Chosen.Fields).Where(field => field.IsOfPassage()).Order(),
    ];

    private readonly Dictionary<(FacetField Field, string Key), int> _papers = [];

    /// <summary>Counts the matches of one segment.</summary>
    /// <param name="find">Makes an iterator over the passages that match, chosen or not.</param>
    public void Add(SegmentReader segment, Func<PassageIterator> find)
    {
        // A facet that nothing is chosen of counts within all that is chosen, as all such do: together, in one pass.
        foreach (var counted in _fields.GroupBy(field => IsChosen(field) ? field : (FacetField?)null))
        {
            var values = counted.SelectMany(field => TalliesOf(segment, field)).ToList();
            Count(segment, Narrow(segment, find(), counted.Key), values);
            foreach (var value in values)
            {
                _papers[value.Value] = _papers.GetValueOrDefault(value.Value) + value.PaperCount;
            }
        }
    }

    /// <summary>The facets over all segments that were added.</summary>
    public IReadOnlyList<Facet> Facets() => [.. _fields.Select(FacetOf)];

    private bool IsChosen(FacetField field) => request.Chosen.Of(field).Count > 0;

    private static IEnumerable<PaperTally> TalliesOf(SegmentReader segment, FacetField field) =>
        ValuesOf(segment, field).Select(value => new PaperTally((field, value.Key), segment.WithTerm(value.Term)));

    /// <summary>The passages that fit what is chosen of the other facets of passages.</summary>
    private PassageIterator Narrow(SegmentReader segment, PassageIterator matches, FacetField? field)
    {
        var others = request.Chosen.Fields.Where(other => other.IsOfPassage() && other != field);
        return SegmentReader.AllOf([
            matches,
            .. others.Select(other => scope.Find(segment, ChosenPassages.Of(other, request.Chosen.Of(other)))),
        ]);
    }

    private void Count(SegmentReader segment, PassageIterator passages, List<PaperTally> values)
    {
        var window = new PassageWindow();
        for (var start = 0; start < segment.Segment.PassageCount; )
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            window.MoveTo(start);
            passages.Fill(window);
            if (segment.Live.Deleted is { } deleted)
            {
                window.Remove(deleted);
            }

            RemoveUnchosen(segment, window);
            values.ForEach(value => value.Count(segment.Segment, window));
            start =
                passages.Passage == PassageIterator.End
                    ? int.MaxValue
                    : Math.Max(window.End, passages.Passage / PassageWindow.Size * PassageWindow.Size);
        }
    }

    private void RemoveUnchosen(SegmentReader segment, PassageWindow window)
    {
        if (!ofPapers.HasChoice)
        {
            return;
        }

        for (var passage = window.FirstAtOrBehind(window.Start); passage != PassageIterator.End; )
        {
            var paper = segment.Segment.Papers[segment.Segment.PaperPlace(passage)];
            var end = Math.Min(paper.End, window.End);
            if (!ofPapers.IsChosen(paper.Paper))
            {
                window.Clear(passage, end);
            }

            passage = window.FirstAtOrBehind(end);
        }
    }

    private static IEnumerable<(string Key, string Term)> ValuesOf(SegmentReader segment, FacetField field) =>
        field switch
        {
            FacetField.Kind => Enum.GetValues<PassageKind>()
                .Select(kind => (ChosenPassages.KeyOf(kind), TermKey.Of(kind))),
            FacetField.Language => Enum.GetValues<Language>()
                .Select(language => (ChosenPassages.KeyOf(language), TermKey.Of(language))),
            _ => segment.TermsWithPrefix(TermKey.Mention.ToString()).Select(value => (value.Term[1..], value.Term)),
        };

    private Facet FacetOf(FacetField field)
    {
        var chosen = request.Chosen.Of(field);
        var counted = _papers
            .Where(value => value.Key.Field == field && value.Value > 0)
            .ToDictionary(value => value.Key.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        var values = counted
            .Keys.Union(chosen, StringComparer.OrdinalIgnoreCase)
            .Select(key =>
                ValueOf(
                    field,
                    key,
                    counted.GetValueOrDefault(key),
                    chosen.Contains(key, StringComparer.OrdinalIgnoreCase)
                )
            )
            .OrderByDescending(value => value.PaperCount)
            .ThenBy(value => value.Key, StringComparer.Ordinal)
            .ToList();
        return new Facet(
            field,
            [.. values.Where((value, i) => i < request.FacetSize || value.IsSelected)],
            values.Count
        );
    }

    private static FacetValue ValueOf(FacetField field, string key, int papers, bool isChosen)
    {
        var (zh, en) = PassageFacetLabels.Of(field, key);
        return new FacetValue(key, zh, en, papers, isChosen);
    }
}
