using StiArchive.Corpus;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Tests.Querying;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Proofs;

/// <summary>An archive that papers are added to, changed in and removed from at random, and what it must then hold.</summary>
internal sealed class ChangingArchive : IDisposable
{
    // As much of the next passage of a paragraph as a quoted piece may reach into.
    private const int FollowingChars = 200;
    private const int MadeUpPapers = 14;

    private static readonly Author[] Authors = [new("吴燕", "WU Yan"), new("林舟", null), new(null, "Zhou Lin")];
    private static readonly string[] Economies = ["KR", "JP", "CN"];
    private static readonly string[] Keywords = ["氢能", "Carbon", "海岛 治理"];

    private readonly Random _random;
    private readonly TemporaryArchive _archive = new();
    private readonly List<Paper> _papers = [];
    private int _nextPaper;

    public ChangingArchive(int seed)
    {
        _random = new Random(seed);
        var corpus = new CorpusFolder(Path.Combine(RepositoryRoot.Path, "corpus"));
        _papers.Add(corpus.Read("2018-wu-china-apec-sti"));
        _papers.AddRange(Enumerable.Range(0, MadeUpPapers).Select(_ => MakePaper($"p{_nextPaper++:000}")));
        Index();
    }

    public Searcher Searcher => _archive.Searcher;

    public IReadOnlyList<Paper> Papers => _papers;

    /// <summary>Every passage that must be there, and what follows it in its paragraph.</summary>
    public IReadOnlyList<HeldPassage> Passages { get; private set; } = [];

    /// <summary>Adds, changes or removes one paper.</summary>
    public void Change()
    {
        var place = _random.Next(1, _papers.Count);
        switch (_random.Next(3))
        {
            case 0 when _papers.Count > MadeUpPapers / 2:
                _papers.RemoveAt(place);
                break;
            case 1:
                _papers[place] = MakePaper(_papers[place].Id);
                break;
            default:
                _papers.Add(MakePaper($"p{_nextPaper++:000}"));
                break;
        }

        Index();
    }

    /// <summary>The best passages for a text as a bag of words.</summary>
    public FoundPassages RankBag(string text, int count) =>
        _archive.Searcher.RankBag(text, count, CancellationToken.None).Found;

    /// <summary>The best passages for a query.</summary>
    public FoundPassages Rank(string text, int count) =>
        _archive.Searcher.Rank(new SearchRequest { Text = text, PageSize = count }, CancellationToken.None).Found;

    public void Dispose() => _archive.Dispose();

    private void Index()
    {
        _archive.Index([.. _papers]);
        Passages = [.. _papers.SelectMany(Cut)];
    }

    private static IEnumerable<HeldPassage> Cut(Paper paper)
    {
        var passages = PassageCutter.Cut(paper);
        return passages.Select(
            (passage, place) =>
                new HeldPassage(paper, passage, Following(passage, passages.ElementAtOrDefault(place + 1)))
        );
    }

    private static string Following(Passage passage, Passage? next) =>
        next is not null
        && (next.Kind, next.SectionId, next.BlockIndex) == (passage.Kind, passage.SectionId, passage.BlockIndex)
        && next.Span.Start == passage.Span.End
            ? next.Text[..Math.Min(FollowingChars, next.Text.Length)]
            : "";

    private Paper MakePaper(string id) =>
        TemporaryArchive.PaperOf(id, [.. Enumerable.Range(0, 4).Select(_ => Sentence())]) with
        {
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>(Sentence(), Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>(
                    [.. _random.GetItems(Authors, 2).Distinct()],
                    Basis.Stated
                ),
                Year = new Sourced<int>(2017 + _random.Next(5), Basis.Stated),
                KeywordsZh = new Sourced<IReadOnlyList<string>>(
                    [.. _random.GetItems(Keywords, _random.Next(0, 3))],
                    Basis.Stated
                ),
                Journal = new Sourced<string>(_random.Next(2) == 0 ? "海州科技" : "Island Studies", Basis.Stated),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(
                    [.. _random.GetItems(Economies, _random.Next(0, 3)).Distinct(StringComparer.Ordinal)],
                    Basis.Stated
                ),
            },
        };

    private string Sentence() =>
        string.Join(_random.Next(2) == 0 ? " " : "，", _random.GetItems(RandomQuery.Words, _random.Next(1, 9))) + "。";
}
