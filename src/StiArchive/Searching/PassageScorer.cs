using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>Says how well a passage answers a query.</summary>
/// <remarks>
/// BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) over the passage's own text. To every word, the
/// heading and the title that are most about it add a part of its weight, and so do words of the query that stand near
/// each other in its order.
/// </remarks>
internal sealed class PassageScorer
{
    // How fast more occurrences of a word stop to matter, and how much the length of the text does.
    private const double Saturation = 1.2;
    private const double LengthInfluence = 0.6;

    // Of a text of ordinary length, in characters and words. A constant, so that scores do not move when papers come.
    private const double OrdinaryLength = 200;

    // A text of less than this part of the ordinary length is not more about a word for being shorter still.
    private const double ShortestLength = 0.2;

    // A heading of ordinary length, or a title, that has the word. Shorter ones are more about it.
    private const double HeadingWeight = 0.5;
    private const double TitleWeight = 0.2;
    private const double OrdinaryHeadingLength = 10;

    // An occurrence of another form of an English word (policies for policy).
    private const double OtherFormWeight = 0.7;

    // What two neighbouring words of the query add that stand side by side; half of it a few characters apart.
    private const double NearnessWeight = 0.8;
    private const double HalfNearnessChars = 8;

    // A list of references names many things and says little about them.
    private const double ReferenceWeight = 0.6;

    private readonly IReadOnlyList<(QueryTerm Term, double Rarity)> _terms;
    private readonly Dictionary<string, IReadOnlyList<double>> _inHeadings = new(StringComparer.Ordinal);

    /// <summary>For the terms of one query, in its order, in an archive of <paramref name="passageCount"/> passages.</summary>
    public PassageScorer(IReadOnlyList<TermHits> terms, int passageCount)
    {
        _terms = [.. terms.Select(hits => (hits.Term, Rarity(hits.Scores.Count, passageCount)))];
    }

    public double Score(Passage passage, IReadOnlyList<string> titles)
    {
        var text = new AnalyzedText(passage.Text);
        var places = _terms.Select(term => TermMatcher.Find(term.Term, text)).ToList();
        var lengthFactor = LengthFactor(text, OrdinaryLength);
        var inHeadings = passage.HeadingPath.Select(InHeading).ToList();
        var inTitles = titles.Select(InHeading).ToList();
        var score = Nearness(places);
        for (var i = 0; i < _terms.Count; i++)
        {
            var frequency = Frequency(_terms[i].Term, text, places[i]) / lengthFactor;
            var inText = frequency * (Saturation + 1) / (frequency + Saturation);
            var inHeading = inHeadings.Select(heading => heading[i]).DefaultIfEmpty().Max();
            var inTitle = inTitles.Select(title => title[i]).DefaultIfEmpty().Max();
            score += _terms[i].Rarity * (inText + (HeadingWeight * inHeading) + (TitleWeight * inTitle));
        }

        return passage.Kind == PassageKind.Reference ? score * ReferenceWeight : score;
    }

    /// <summary>The weight of a word that <paramref name="passagesWithIt"/> passages have; never negative.</summary>
    private static double Rarity(int passagesWithIt, int passageCount) =>
        Math.Log(1 + ((Math.Max(passageCount, passagesWithIt) - passagesWithIt + 0.5) / (passagesWithIt + 0.5)));

    /// <summary>How much a heading or title is about each term. Many passages share one, so that it is kept.</summary>
    private IReadOnlyList<double> InHeading(string heading)
    {
        if (!_inHeadings.TryGetValue(heading, out var weights))
        {
            var text = new AnalyzedText(heading);
            var lengthFactor = LengthFactor(text, OrdinaryHeadingLength);
            weights =
            [
                .. _terms.Select(term =>
                    Math.Min(1, Frequency(term.Term, text, TermMatcher.Find(term.Term, text))) / lengthFactor
                ),
            ];
            _inHeadings.Add(heading, weights);
        }

        return weights;
    }

    private static double LengthFactor(AnalyzedText text, double ordinaryLength)
    {
        var length = Math.Max(ShortestLength, text.CountWords() / ordinaryLength);
        return 1 - LengthInfluence + (LengthInfluence * length);
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
}
