using StiArchive.Corpus;

namespace StiArchive.Tests.Corpus;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("科技创新：趋势, 差距", "科技创新：趋势, 差距")]
    [InlineData("R&D in Korea's regions", "R&D in Korea's regions")]
    [InlineData("2020-wu-korea", "2020-wu-korea")]
    [InlineData("𠮷田 䶮", "𠮷田 䶮")]
    [InlineData("yes", "'yes'")]
    [InlineData("NULL", "'NULL'")]
    [InlineData("0123", "'0123'")]
    [InlineData("62-65", "'62-65'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("2020-03-01T08:00:00Z", "'2020-03-01T08:00:00Z'")]
    [InlineData("Korea: a review", "'Korea: a review'")]
    [InlineData("题名:", "'题名:'")]
    [InlineData("C #1", "'C #1'")]
    [InlineData("'quoted'", "'''quoted'''")]
    [InlineData(" 前", "' 前'")]
    [InlineData("", "''")]
    [InlineData("- 项", "'- 项'")]
    [InlineData("甲\n\"乙\"\\", "\"甲\\u000A\\\"乙\\\"\\\\\"")]
    public void Texts_are_quoted_only_where_a_reader_of_YAML_would_take_them_for_something_else(
        string text,
        string expected
    )
    {
        Assert.Equal(expected, YamlScalar.Block(text));
    }

    [Theory]
    [InlineData("WU Yan", "WU Yan")]
    [InlineData("Institute of Policy, Beijing", "'Institute of Policy, Beijing'")]
    [InlineData("[J]", "'[J]'")]
    [InlineData("8:30", "'8:30'")]
    public void Inside_brackets_commas_and_colons_are_quoted_too(string text, string expected)
    {
        Assert.Equal(expected, YamlScalar.Flow(text));
    }
}
