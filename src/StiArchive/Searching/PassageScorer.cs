using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Says how well a passage answers a query.</summary>
/// <remarks>
/// BM25 over three fields (BM25F: Robertson, Zaragoza, Taylor, CIKM 2004): the passage's own text, its headings and its
/// paper's titles. Words that stand near each other, in the order of the query, add to it.
/// </remarks>
internal sealed class PassageScorer
{
    // How fast more occurrences of a word stop to matter, and how much the length of the text does.
    private const double Saturation = 1.2;
    private const double LengthInfluence = 0.6;

    // Of a text of ordinary length, in characters and words. A constant, so that scores do not move when papers come.
    private const double OrdinaryLength = 200;

    // A shorter text is not more about a word for being short.
    private const double ShortestLength = 40;

    private const double HeadingWeight = 0.6;

    // What a heading adds that says nothing but words of the query: all that stands under it is about them. A heading that
    // has them among others adds as much less.
    private const double SubjectWeight = 1.0;

    private const double TitleWeight = 0.3;

    // An occurrence of another form of an English word (policies for policy).
    private const double OtherFormWeight = 0.7;

    // What two neighbouring words of the query add that stand side by side; half of it a few characters apart.
    private const double NearnessWeight = 0.8;
    private const double HalfNearnessChars = 8;

    // A list of references names many things and says little about them.
    private const double ReferenceWeight = 0.6;

    private readonly IReadOnlyList<(QueryTerm Term, double Rarity)> _terms;
    private readonly Dictionary<string, IReadOnlyList<double>> _frequenciesInTitles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadingSays> _headings = new(StringComparer.Ordinal);

    /// <summary>For the terms of one query, in its order, in an archive of <paramref name="passageCount"/> passages.</summary>
    public PassageScorer(IReadOnlyList<TermHits> terms, int passageCount)
    {
        _terms = [.. terms.Select(hits => (hits.Term, Rarity(hits.Scores.Count, passageCount)))];
    }

    public double Score(Passage passage, string titles)
    {
        var text = new AnalyzedText(passage.Text);
        var places = _terms.Select(term => TermMatcher.Find(term.Term, text)).ToList();
        var length = Math.Max(ShortestLength, text.CountWords());
        var lengthFactor = 1 - LengthInfluence + (LengthInfluence * length / OrdinaryLength);
        var inHeadings = passage.HeadingPath.Select(ReadHeading).ToList();
        var inTitles = FrequenciesInTitles(titles);
        var score = Nearness(places) + inHeadings.Select(heading => heading.Subject).DefaultIfEmpty(0).Max();
        for (var i = 0; i < _terms.Count; i++)
        {
            var frequency =
                (Frequency(_terms[i].Term, text, places[i]) / lengthFactor)
                + (inHeadings.Exists(heading => heading.Has[i]) ? HeadingWeight : 0)
                + (TitleWeight * Math.Min(1, inTitles[i]));
            score += _terms[i].Rarity * frequency * (Saturation + 1) / (frequency + Saturation);
        }

        return passage.Kind == PassageKind.Reference ? score * ReferenceWeight : score;
    }

    /// <summary>The weight of a word that <paramref name="passagesWithIt"/> passages have; never negative.</summary>
    private static double Rarity(int passagesWithIt, int passageCount) =>
        Math.Log(1 + ((Math.Max(passageCount, passagesWithIt) - passagesWithIt + 0.5) / (passagesWithIt + 0.5)));

    // Titles and headings are shared by many passages.
    private IReadOnlyList<double> FrequenciesInTitles(string titles)
    {
        if (!_frequenciesInTitles.TryGetValue(titles, out var frequencies))
        {
            var text = new AnalyzedText(titles);
            frequencies = [.. _terms.Select(term => Frequency(term.Term, text, TermMatcher.Find(term.Term, text)))];
            _frequenciesInTitles.Add(titles, frequencies);
        }

        return frequencies;
    }

    private HeadingSays ReadHeading(string heading)
    {
        if (!_headings.TryGetValue(heading, out var says))
        {
            var text = new AnalyzedText(heading);
            var places = _terms.Select(term => TermMatcher.Find(term.Term, text)).ToList();
            var rarity = _terms.Where((_, i) => places[i].Count > 0).Sum(term => term.Rarity);
            says = new HeadingSays(
                [.. places.Select(spans => spans.Count > 0)],
                SubjectWeight * rarity * Coverage(heading, places)
            );
            _headings.Add(heading, says);
        }

        return says;
    }

    /// <summary>The share of a heading's letters that words of the query cover, without its number.</summary>
    private static double Coverage(string heading, List<IReadOnlyList<TextSpan>> places)
    {
        var letters = heading.Count(char.IsLetter);
        var covered = Marks
            .Merge(places.SelectMany(spans => spans))
            .Sum(span => heading.Substring(span.Start, span.Length).Count(char.IsLetter));

        return letters == 0 ? 0 : (double)covered / letters;
    }

    private static double Frequency(QueryTerm term, AnalyzedText text, IReadOnlyList<TextSpan> places) =>
        term is QueryTerm.Word { Stem: not null } word
            ? places.Sum(place => IsForm(word, text, place) ? 1 : OtherFormWeight)
            : places.Count;

    private static bool IsForm(QueryTerm.Word word, AnalyzedText text, TextSpan place) =>
        string.Equals(
            FoldedText.Of(text.Original.Substring(place.Start, place.Length)).Text,
            word.Text,
            StringComparison.Ordinal
        );

    private double Nearness(List<IReadOnlyList<TextSpan>> places)
    {
        var nearness = 0.0;
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var weight = NearnessWeight * Math.Min(_terms[i].Rarity, _terms[i + 1].Rarity);
            nearness += weight * Nearness(places[i], places[i + 1]);
        }

        return nearness;
    }

    /// <summary>From 0 (one is missing) to 1 (side by side, in order); at most one half in the other order.</summary>
    private static double Nearness(IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second)
    {
        var nearest = 0.0;
        var next = 0;
        foreach (var place in first)
        {
            while (next < second.Count && second[next].Start < place.End)
            {
                next++;
            }

            var inOrder = next < second.Count ? Closeness(second[next].Start - place.End) : 0;
            var inReverse = next > 0 ? Closeness(place.Start - second[next - 1].End) / 2 : 0;
            nearest = Math.Max(nearest, Math.Max(inOrder, inReverse));
        }

        return nearest;
    }

    private static double Closeness(int gapChars) => HalfNearnessChars / (HalfNearnessChars + Math.Max(0, gapChars));

    /// <summary>What one heading tells about the query.</summary>
    /// <param name="Has">For every term of the query, whether it stands in the heading.</param>
    /// <param name="Subject">What passages under the heading gain by it.</param>
    private sealed record HeadingSays(IReadOnlyList<bool> Has, double Subject);
}
