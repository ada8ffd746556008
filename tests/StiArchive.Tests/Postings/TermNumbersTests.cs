using System.Text;
using StiArchive.Postings.Building;

namespace StiArchive.Tests.Postings;

public sealed class TermNumbersTests
{
    private static readonly string[] Pieces = ["科", "技", "创新", "𠮷", "apec", "r&d", "é", "5", "한국"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_term_keeps_its_number_and_comes_back_in_the_order_of_its_bytes(int seed)
    {
        var random = new Random(seed);
        var terms = Enumerable.Range(0, 20_000).Select(_ => AnyTerm(random)).ToList();
        var numbers = new TermNumbers();

        var first = terms.ConvertAll(term => numbers.Of(term));
        var second = terms.ConvertAll(term => numbers.Of(term));
        var ordered = numbers.InOrder().ConvertAll(term => (Text: Encoding.UTF8.GetString(term.Key), term.Number));

        Assert.Equal(first, second);
        Assert.Equal(terms.Distinct(StringComparer.Ordinal).Count(), numbers.Count);
        Assert.Equal(
            terms.Zip(first).Distinct().OrderBy(term => Encoding.UTF8.GetBytes(term.First), ByteOrder).ToList(),
            ordered
        );
    }

    [Fact]
    public void After_clearing_numbers_begin_anew()
    {
        var numbers = new TermNumbers();
        numbers.Of("p科技");
        numbers.Of("wtechnology");
        numbers.Clear();

        Assert.Equal(0, numbers.Of("p创新"));
        Assert.Equal("p创新", Encoding.UTF8.GetString(Assert.Single(numbers.InOrder()).Key));
    }

    private static Comparer<byte[]> ByteOrder { get; } =
        Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    private static string AnyTerm(Random random) =>
        "hpwcj"[random.Next(5)] + string.Concat(random.GetItems(Pieces, random.Next(1, 5)));
}
