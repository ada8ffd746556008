using StiArchive.Passages;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Passages;

public sealed class FingerprintTests
{
    public static TheoryData<string, string> NoCharacters =>
        new()
        {
            { "the byte order mark the wrong way round", "海岛\uFFFE微电网" },
            { "the last of the first plane", "海岛\uFFFF微电网" },
            { "those among the Arabic forms", "海岛\uFDD0微电网\uFDEF" },
            { "those that end other planes", "海岛\U0002FFFE微电网\U0010FFFF" },
            { "first half of a pair", "海岛\uD800微电网" },
            { "halves in the wrong order", "\uDC00海岛微电网\uD800" },
        };

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void What_is_no_character_does_not_count(string what, string text)
    {
        Assert.True(string.Equals(Fingerprint.Of("海岛微电网"), Fingerprint.Of(text), StringComparison.Ordinal), what);
    }

    [Fact]
    public void Any_single_unit_and_any_noncharacter_has_a_fingerprint()
    {
        var units = Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(unit => $"{(char)unit}");
        var planes = Enumerable
            .Range(0, 17)
            .SelectMany(plane => Enumerable.Range((plane << 16) + 0xFFFE, 2))
            .Select(char.ConvertFromUtf32);

        var broken = units
            .Concat(planes)
            .Where(text => Record.Exception(() => Fingerprint.Of($"能{text}源")) is not null);

        Assert.Empty(broken);
    }

    [Fact]
    public void Marks_are_still_composed_beside_what_is_no_character()
    {
        Assert.Equal(Fingerprint.Of("caf\u00E9"), Fingerprint.Of("\uFFFEcafe\u0301"));
    }

    [Fact]
    public void A_paper_with_what_is_no_character_is_indexed_and_found()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("damaged", "潮汐能\uFFFE发电的成本\uFDD0仍高。", "The tides\uFFFF are patient.")
        );

        Assert.Equal(1, archive.Search("潮汐能").PassageCount);
        Assert.Equal(1, archive.Search("patient").PassageCount);
    }
}
