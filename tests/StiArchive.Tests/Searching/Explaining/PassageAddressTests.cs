using StiArchive.Searching.Explaining;

namespace StiArchive.Tests.Searching.Explaining;

public sealed class PassageAddressTests
{
    [Theory]
    [InlineData("/papers/2021-li-islands#s2.1-p3")]
    [InlineData("2021-li-islands#s2.1-p3")]
    [InlineData(" 2021-li-islands#s2.1-p3 ")]
    [InlineData("http://127.0.0.1:5080/papers/2021-li-islands?q=%E7%A2%B3#s2.1-p3")]
    [InlineData("/papers/2021%2Dli-islands#s2.1-p3")]
    public void An_address_is_read_however_it_was_copied(string text)
    {
        var address = PassageAddress.Read(text);

        Assert.Equal(new PassageAddress("2021-li-islands", "s2.1-p3"), address);
        Assert.Equal("/papers/2021-li-islands#s2.1-p3", address?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("2021-li-islands")]
    [InlineData("2021-li-islands#")]
    [InlineData("#s1-p1")]
    [InlineData("/papers/#s1-p1")]
    public void What_names_no_paper_or_no_passage_is_none(string text)
    {
        Assert.Null(PassageAddress.Read(text));
    }
}
