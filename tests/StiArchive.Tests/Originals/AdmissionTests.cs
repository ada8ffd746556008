using System.Text;
using StiArchive.Extraction;
using StiArchive.Originals;

namespace StiArchive.Tests.Originals;

public sealed class AdmissionTests
{
    [Theory]
    [InlineData("摘   要：碳市场\n")]
    [InlineData("题")]
    [InlineData("Abstract: carbon markets\f2\n")]
    public void Text_is_let_in(string text)
    {
        Assert.Null(Find(Encoding.UTF8.GetBytes(text)));
        Assert.Null(Find(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()));
    }

    [Fact]
    public void A_text_cut_inside_of_a_character_is_let_in()
    {
        Assert.Null(Find("科技创新政策伙伴关系机制"u8[..^1].ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n\u3000\f")]
    public void A_file_without_a_single_sign_is_empty(string text)
    {
        Assert.Equal(RejectionReason.Empty, Find(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{\\rtf1 text")]
    public void Another_type_of_file_is_known_by_its_first_bytes(string start)
    {
        Assert.Equal(RejectionReason.OtherFileType, Find(Encoding.ASCII.GetBytes(start)));
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[10_000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(RejectionReason.NotText, Find(bytes));
    }

    private static RejectionReason? Find(byte[] bytes) =>
        Admission.Check(bytes, TextFileExtractor.Extract("a.txt", bytes).Lines.Select(line => line.Text));
}
