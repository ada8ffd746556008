using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing.FrontMatter;

/// <summary>A paper whose text is not wrapped, as text recognition prints it: a line a paragraph.</summary>
internal static class UnwrappedPaper
{
    public const string Sentences =
        "沿海城市的海水淡化厂大多由国外企业承建，本地技术人员很难独立运维，一旦设备出现故障便须等待国外的工程师到场，这已经成为各地普遍关心的问题，"
        + "也是本文写作的出发点，下文将以三个城市的调查为依据加以讨论。";

    /// <summary>Parses lines, below which three short chapters are printed unless they have chapters of their own.</summary>
    public static Paper Parse(params string[] front) =>
        PaperParser.Parse(
            Printed.Text(
                string.Join(
                    '\n',
                    front.Contains("1引言")
                        ? front
                        : [.. front, "1引言", Sentences, "2现状", Sentences, "3结论", Sentences]
                )
            )
        );
}
