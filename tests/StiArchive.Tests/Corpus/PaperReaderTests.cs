using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

public sealed class PaperReaderTests
{
    private const string Head = "---\nid: 2020-wu\nkind: report\nlanguages: [zh]\n";

    [Theory]
    [InlineData("titel_zh: 题名", 5, "\"titel_zh\" is not a known key here")]
    [InlineData("title_zh:", 5, "\"title_zh\" has no value")]
    [InlineData("title_zh: null", 5, "\"title_zh\" has no value")]
    [InlineData("title_zh: [a, b]", 5, "\"title_zh\" must be a text")]
    [InlineData("year: 二〇二〇", 5, "\"year\" must be a whole number such as 2020, not \"二〇二〇\"")]
    [InlineData("keywords_zh: 创新", 5, "\"keywords_zh\" must be a list")]
    [InlineData(
        "authors:\n  - {zh: 吴燕, name: Wu}",
        6,
        "\"name\" is not a known key here; write one of zh, en, affiliations"
    )]
    [InlineData("basis:\n  year: stated", 6, "a basis is given for \"year\", which has no value")]
    [InlineData("year: 2020\nbasis:\n  year: guessed", 7, "\"year\" must be one of stated, inferred, librarian")]
    [InlineData("title_zh: 科技: 创新", 5, "the front matter is not YAML")]
    [InlineData("title_zh: 一\ntitle_zh: 二", 6, "the front matter is not YAML: Duplicate key")]
    [InlineData("title_zh: &x 题\ntitle_en: *x", 5, "the front matter is not YAML: anchors (&)")]
    [InlineData("original: {name: a.txt}", 5, "\"original\" lacks its \"sha256\"")]
    [InlineData("doubts:\n  - {kind: odd, place: t1, found: x}", 6, "\"kind\" must be one of title-missing, ")]
    public void A_slip_in_the_catalogue_entry_is_named_with_its_line(string yaml, int line, string problem)
    {
        var refusal = Refusal($"{Head}{yaml}\n---\n");

        Assert.Equal(line, refusal.LineNumber);
        Assert.StartsWith(problem, refusal.Problem.En, StringComparison.Ordinal);
        Assert.StartsWith($"corpus/2020-wu/paper.md:{line}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "the file begins with a line of three dashes")]
    [InlineData("# 题名\n", 1, "the file begins with a line of three dashes")]
    [InlineData("---\nid: 2020-wu\n", 2, "the catalogue entry ends with a second line of three dashes")]
    [InlineData("---\n---\n", 1, "the front matter is empty")]
    [InlineData("---\nid: 2020-wu\nlanguages: [zh]\n---\n", 2, "\"front matter\" lacks its \"kind\"")]
    public void A_file_without_a_catalogue_entry_is_told_what_one_is(string file, int line, string problem)
    {
        var refusal = Refusal(file);

        Assert.Equal(line, refusal.LineNumber);
        Assert.StartsWith(problem, refusal.Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("文字在标题之前。", 7, "text before the first heading stands under a heading of its own")]
    [InlineData("# 1 背景 {#s1}", 7, "a chapter has ##")]
    [InlineData("## 1 背景 {#s1 level=3}", 7, "a chapter has ##")]
    [InlineData(
        "## 内容提要 {#abstract-zh}\n\n文字。",
        7,
        "the heading of this abstract is always \"## 摘要 {#abstract-zh}\""
    )]
    [InlineData("## 摘要 {#abstract-zh}", 7, "an abstract without text")]
    [InlineData(
        "## {#s0}\n\n正文。\n\n## 摘要 {#abstract-zh}\n\n文字。",
        11,
        "{#abstract-zh} is no anchor of a section"
    )]
    [InlineData("## 1 一 {#s1}\n\n## 1 二 {#s1}", 9, "the anchor {#s1} is given twice")]
    [InlineData("## 1 一 {#s1}\n\n**图 1** 投入 {#f1}\n\n| 甲 |\n| --- |", 11, "a table has a line right above it")]
    [InlineData(
        "## 1 一 {#s1}\n\n**表 1** 投入",
        9,
        "the line that begins with the bold label \"表 1\" ends with no anchor"
    )]
    [InlineData("## 1 一 {#s1}\n\n文字 {#x1}", 9, "{#x1} is no anchor here")]
    [InlineData("## 1 一 {#s1}\n\n<div>块</div>", 9, "the only comments are")]
    [InlineData("## 1 一 {#s1}\n\n见<b>粗</b>体", 9, "HTML and <addresses> are not kept")]
    [InlineData("## 1 一 {#s1}\n\n见[官网](http://example.org)", 9, "a link is not kept")]
    [InlineData("## 1 一 {#s1}\n\n[1]: http://example.org", 9, "a link is not kept")]
    [InlineData("## 1 一 {#s1}\n\n见`code`", 9, "`code` is not kept")]
    [InlineData("## 1 一 {#s1}\n\n    缩进", 9, "code is not kept")]
    [InlineData("## 1 一 {#s1}\n\n甲&nbsp;乙", 9, "&nbsp; is written as the character itself")]
    [InlineData("## 1 一 {#s1}\n\n甲&#xD800;乙", 9, "&#xD800; is not the number of a character")]
    [InlineData("## 1 一 {#s1}\n\n---", 9, "a rule across the page is not kept")]
    [InlineData("标题\n====", 8, "a heading begins with ##")]
    [InlineData("## 1 一 {#s1}\n\n> 甲\n>\n> 乙", 9, "a quotation (>) is one line of text")]
    [InlineData("## 1 一 {#s1}\n\n<!-- question -->\n\n文字", 9, "<!-- question --> stands right above a question")]
    [InlineData("## 参考文献 {#references}\n\n文字", 9, "under the references each line is an entry")]
    [InlineData("## 参考文献 {#references}\n\n## 1 一 {#s1}", 9, "under the references each line is an entry")]
    public void What_the_text_may_not_have_is_named_with_its_line(string body, int line, string problem)
    {
        var refusal = Refusal($"{Head}---\n\n{body}\n");

        Assert.Equal(line, refusal.LineNumber);
        Assert.StartsWith(problem, refusal.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_a_basis_is_the_librarians()
    {
        var paper = PaperReader.Read("paper.md", $"{Head}year: 2020\nissue: '3'\nbasis:\n  issue: stated\n---\n");

        Assert.Equal(new Sourced<int>(2020, Basis.Librarian), paper.Metadata.Year);
        Assert.Equal(new Sourced<string>("3", Basis.Stated), paper.Metadata.Issue);
    }

    [Fact]
    public void Line_ends_of_windows_and_a_byte_order_mark_make_no_difference()
    {
        var file =
            $"{Head}title_zh: 题\n---\n\n## 1 一 {{#s1}}\n\n文字。\n\n**表** 投入 {{#t1}}\n\n| 甲 |\n| --- |\n| 乙 |\n";

        var paper = PaperReader.Read("paper.md", "\uFEFF" + file.ReplaceLineEndings("\r\n"));

        Assert.Null(PaperDump.Difference(PaperReader.Read("paper.md", file), paper));
    }

    [Fact]
    public void Nesting_without_end_is_refused_and_not_followed()
    {
        var brackets = $"{Head}---\n\n## 1 一 {{#s1}}\n\n{new string('[', 100_000)}\n";
        var quotations = $"{Head}---\n\n## 1 一 {{#s1}}\n\n{new string('>', 100_000)}\n";
        var lists = $"{Head}title_zh: {new string('[', 100_000)}\n---\n";

        Assert.All(
            [brackets, quotations, lists],
            file => Assert.Throws<CorpusFormatException>(() => PaperReader.Read("paper.md", file))
        );
    }

    private static CorpusFormatException Refusal(string file) =>
        Assert.Throws<CorpusFormatException>(() => PaperReader.Read("corpus/2020-wu/paper.md", file));
}
