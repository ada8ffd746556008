using StiArchive.Parsing.FrontMatter;

namespace StiArchive.Tests.Parsing.FrontMatter;

public sealed class LatinNamesTests
{
    [Theory]
    [InlineData("LIN Hai1,2， ZHOU Ning3, 4, OUYANG Wen-jing\\*", "LIN Hai|ZHOU Ning|OUYANG Wen-jing")]
    [InlineData("LIN Hai $^ { 1 , 2 }$ , ZHOU Ning $^ 3$", "LIN Hai|ZHOU Ning")]
    [InlineData("LINHai, ZHOUNing and HE Yun", "LIN Hai|ZHOU Ning|HE Yun")]
    [InlineData("Lin Hai'Zhou Ning' He Ya'nan", "Lin Hai|Zhou Ning|He Ya'nan")]
    [InlineData("LIN hai", "LIN hai")]
    [InlineData("Ian McDonald, Lin Hai", "Ian McDonald|Lin Hai")]
    public void Names_lose_their_marks_and_are_parted(string line, string names)
    {
        Assert.Equal(names.Split('|'), LatinNames.Read(line));
    }

    [Theory]
    [InlineData("A study of island grids")]
    [InlineData("2019, 12(3): 15-21")]
    public void Other_lines_hold_no_names(string line)
    {
        Assert.Empty(LatinNames.Read(line));
    }

    [Theory]
    [InlineData("Lin Hai Zhou Ningl He Yun2 Institute of Examples, Qingdao 266000", 0, "Lin Hai|Zhou Ning|He Yun")]
    [InlineData("Grids of the Islands LINHai ZHOU NingHE Yun\\*", 21, "LIN Hai|ZHOU Ning|HE Yun")]
    [InlineData("Hai Lin, Ning Zhou, Yun He", 0, "Hai Lin|Ning Zhou|Yun He")]
    [InlineData("Lin, Hai; Zhou, Ning; He, Yun", 0, "Lin Hai|Zhou Ning|He Yun")]
    public void Known_authors_are_found_by_the_spelling_of_their_surnames(string text, int start, string names)
    {
        var found = RomanizedNames.Find(text, ["林海", "周宁", "何云"]);

        Assert.NotNull(found);
        Assert.Equal(start, found.Start);
        Assert.Equal(names.Split('|'), found.Names);
    }

    [Theory]
    [InlineData("The Lin Hai Basin and its Zhou Ning Heritage")]
    [InlineData("An Analysis of Linear Systems")]
    [InlineData("Wang Xiaoming, Li Hua")]
    public void Other_words_are_not_the_known_authors(string text)
    {
        Assert.Null(RomanizedNames.Find(text, ["林海", "周宁", "何云"]));
    }

    [Fact]
    public void A_word_of_the_title_that_spells_a_surname_is_no_name()
    {
        var found = RomanizedNames.Find("An Analysis of Island Grids An Jing", ["安静"]);

        Assert.Equal(28, found?.Start);
    }

    [Theory]
    [InlineData("Lyu", "吕宁", true)]
    [InlineData("LV", "吕宁", true)]
    [InlineData("Ouyang", "欧阳文静", true)]
    [InlineData("Shan", "单宁", true)]
    [InlineData("Lin", "周宁", false)]
    public void Surnames_are_known_by_each_of_their_spellings(string word, string name, bool spells)
    {
        Assert.Equal(spells, Surnames.Spells(word, name));
    }
}
