using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>The parts of a list that is ordered by kind or language; each may count from 1 again.</summary>
internal static partial class ListPart
{
    public static bool Begins(Line line) => Title().IsMatch(line.Text);

    // 中文文献   英文部分：   （二）外文参考文献   一、专著   网络资料
    [GeneratedRegex(
        @"^[\[【(（]?\s*([一二三四五六七八九十]{1,2}|\d)?\s*[\]】)）、.．]?\s*((中文|英文|外文|日文|俄文|国内|国外|网络|电子)\s*(参考)?\s*(部分|文献|资料|资源|著作|论文)|专著|著作|期刊(论文|文章)?|学位论文)\s*(类)?\s*[\]】)）]?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Title();
}
