using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>The tables of a paper by their numbers, counted from 1 in the order that they stand in.</summary>
public static class PaperTables
{
    /// <summary>Null where the paper has not as many.</summary>
    public static Table? Find(Paper paper, int number) => Of(paper).ElementAtOrDefault(number - 1);

    public static int NumberOf(Paper paper, Table table) =>
        Of(paper).TakeWhile(other => other.Id != table.Id).Count() + 1;

    private static IEnumerable<Table> Of(Paper paper) =>
        paper.Sections.SelectMany(section => section.Blocks).OfType<Table>();
}
