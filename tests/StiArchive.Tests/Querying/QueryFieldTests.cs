using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Tests.Querying;

public sealed class QueryFieldTests
{
    [Theory]
    [InlineData("year:2018", 2018, 2018)]
    [InlineData("Year:2018..2020", 2018, 2020)]
    [InlineData("year:2018-2020", 2018, 2020)]
    [InlineData("year:2018–2020", 2018, 2020)]
    [InlineData("year:2018~2020", 2018, 2020)]
    [InlineData("年份：2018年至2020年", 2018, 2020)]
    [InlineData("年份：２０１８．．２０２０", 2018, 2020)]
    [InlineData("年份： 2018", 2018, 2018)]
    [InlineData("year:2020..2018", 2018, 2020)]
    [InlineData("year:2018..", 2018, null)]
    [InlineData("year:2018-", 2018, null)]
    [InlineData("year:..2020", null, 2020)]
    [InlineData("year:\"2018 - 2020\"", 2018, 2020)]
    public void Years_are_read_as_people_write_them(string query, int? from, int? to)
    {
        Assert.Equal(new QueryField.Year(from, to), Assert.Single(FieldsOf(query)));
    }

    [Theory]
    [InlineData("economy:KR", "KR")]
    [InlineData("economy:kr", "KR")]
    [InlineData("economy:\"Republic of Korea\"", "KR")]
    [InlineData("economy:Republic of Korea", "KR")]
    [InlineData("经济体：韩国", "KR")]
    [InlineData("經濟體:韓國", "KR")]
    [InlineData("economy:大韩民国", "KR")]
    [InlineData("economy:korea,日本、US", "KR JP US")]
    [InlineData("economy:(KR OR 日本)", "KR JP")]
    [InlineData("economy:\"Hong Kong, China\"", "HK")]
    public void Economies_are_read_by_code_and_by_any_name(string query, string codes)
    {
        Assert.Equal(codes, string.Join(' ', FieldsOf(query).Cast<QueryField.Economy>().Select(field => field.Code)));
    }

    [Theory]
    [InlineData("kind:table", PassageKind.TableRow)]
    [InlineData("kind:Tables", PassageKind.TableRow)]
    [InlineData("类型：表", PassageKind.TableRow)]
    [InlineData("类型：图", PassageKind.Caption)]
    [InlineData("kind:caption", PassageKind.Caption)]
    [InlineData("kind:footnote", PassageKind.Footnote)]
    [InlineData("类型：脚注", PassageKind.Footnote)]
    [InlineData("kind:reference", PassageKind.Reference)]
    [InlineData("類型：參考文獻", PassageKind.Reference)]
    [InlineData("kind:title", PassageKind.Title)]
    [InlineData("kind:abstract", PassageKind.Abstract)]
    [InlineData("kind:heading", PassageKind.Heading)]
    [InlineData("kind:paragraph", PassageKind.Paragraph)]
    public void Kinds_are_named_in_both_languages(string query, PassageKind kind)
    {
        Assert.Equal(new QueryField.Kind(kind), Assert.Single(FieldsOf(query)));
    }

    [Theory]
    [InlineData("lang:zh", Language.Chinese)]
    [InlineData("语言：英文", Language.English)]
    [InlineData("lang:EN", Language.English)]
    public void Languages_are_named_in_both_languages(string query, Language language)
    {
        Assert.Equal(new QueryField.Lang(language), Assert.Single(FieldsOf(query)));
    }

    [Theory]
    [InlineData("author:吴燕", "吴燕")]
    [InlineData("author:吴燕,林舟", "吴燕|林舟")]
    [InlineData("author:\"Wang, L.-H.\"", "Wang, L.-H.")]
    [InlineData("author:Wang, L.-H. policy", "Wang, L.-H.")]
    [InlineData("author:\"Wang, L.-H.\",吴燕", "Wang, L.-H.|吴燕")]
    [InlineData("作者： 吴燕", "吴燕")]
    [InlineData("-author:林舟", "林舟")]
    public void Authors_are_names_with_or_without_quotes(string query, string names)
    {
        Assert.Equal(names, string.Join('|', FieldsOf(query).Cast<QueryField.Author>().Select(field => field.Name)));
    }

    [Theory]
    [InlineData("title:科技", FieldName.Title)]
    [InlineData("題名：科技", FieldName.Title)]
    [InlineData("keyword:科技", FieldName.Keyword)]
    [InlineData("关键词：科技", FieldName.Keyword)]
    [InlineData("journal:科技", FieldName.Journal)]
    [InlineData("期刊：科技", FieldName.Journal)]
    public void Texts_of_a_paper_take_words(string query, FieldName name)
    {
        var field = Assert.IsType<QueryField.Text>(Assert.Single(FieldsOf(query)));

        Assert.Equal(name, field.Name);
        Assert.Equal([new QueryTerm.HanWord("科技")], field.Terms);
    }

    [Theory]
    [InlineData("http://example.org/a")]
    [InlineData("10:30")]
    [InlineData("论文作者：")]
    [InlineData("《创新》：")]
    public void A_colon_elsewhere_is_only_a_sign(string query)
    {
        var read = QueryReader.Read(query);

        Assert.Empty(FieldsOf(query));
        Assert.Empty(read.Remarks);
    }

    private static IEnumerable<QueryField> FieldsOf(string query) =>
        QueryTree
            .Leaves(QueryReader.Read(query).Root)
            .Select(leaf => leaf.Leaf)
            .OfType<QueryNode.Field>()
            .Select(field => field.Wanted);
}
