using System.Globalization;
using Spectre.Console;
using StiArchive.Cli.Terminals;
using StiArchive.Searching.Explaining;

namespace StiArchive.Cli.Commands;

/// <summary>Shows an explanation to a person: whether the passage matches, then what adds to its score, as a table.</summary>
internal sealed class ExplanationReport(Terminal terminal, Wording wording)
{
    public void Write(PassageExplanation explanation)
    {
        foreach (var remark in explanation.Remarks)
        {
            terminal.ReportError(new RemarkSentence(wording).Of(remark));
        }

        var passage = explanation.Passage;
        terminal.Output.WriteLine(new PassageAddress(passage.PaperId, passage.Anchor));
        foreach (var sentence in new MatchSentences(wording).Of(explanation))
        {
            terminal.Output.WriteLine(PrintableText.Of(sentence));
        }

        terminal.Output.WriteLine();
        WriteTable(explanation);
    }

    private void WriteTable(PassageExplanation explanation)
    {
        var table = new Table().Border(TableBorder.Markdown);
        table.AddColumn(wording.Say(zh: "计分项", en: "what"));
        table.AddColumn(wording.Say(zh: "词", en: "term"));
        table.AddColumn(Numbers(zh: "在本段次数", en: "times here"));
        table.AddColumn(Numbers(zh: "含此词的段落", en: "passages with it"));
        table.AddColumn(Numbers(zh: "权重", en: "weight"));
        table.AddColumn(Numbers(zh: "加分", en: "adds"));
        foreach (var row in Rows(explanation))
        {
            table.AddRow(row.Select(cell => new Text(PrintableText.Of(cell))));
        }

        terminal.OutputConsole.Write(table);
    }

    private TableColumn Numbers(string zh, string en) => new TableColumn(wording.Say(zh, en)).RightAligned();

    private IEnumerable<string[]> Rows(PassageExplanation explanation) =>
        [
            .. explanation.Terms.Select(Row),
            .. explanation.Headings.Select(heading => Row(heading, zh: "章节标题", en: "in heading")),
            .. explanation.Titles.Select(title => Row(title, zh: "文献题名", en: "in title")),
            .. explanation.Nearness.Select(Row),
            .. SumRows(explanation),
        ];

    private string[] Row(ExplainedTerm term) =>
        [
            NameOf(term.Kind),
            term.Text,
            $"{term.Frequency}",
            $"{term.PassageCount}",
            Number(term.Weight),
            Number(term.Gain),
        ];

    private string[] Row(ExplainedHeading heading, string zh, string en) =>
        Row(
            wording.Say(zh: $"{NameOf(heading.Kind)}（{zh}）", en: $"{NameOf(heading.Kind)} {en}"),
            $"{heading.Term} ({heading.Heading})",
            Number(heading.Gain)
        );

    private string[] Row(ExplainedPair pair) =>
        Row(wording.Say(zh: "相邻", en: "nearness"), $"{pair.Word} {pair.Next}", Number(pair.Gain));

    private IEnumerable<string[]> SumRows(PassageExplanation explanation)
    {
        if (explanation.Share < 1)
        {
            yield return Row(wording.Say(zh: "小计", en: "sum"), "", Number(explanation.Sum));
            yield return Row(wording.Say(zh: "参考文献条目", en: "reference"), "", $"× {Number(explanation.Share)}");
        }

        yield return Row(wording.Say(zh: "得分", en: "score"), "", Number(explanation.Score));
    }

    private static string[] Row(string what, string term, string adds) => [what, term, "", "", "", adds];

    private string NameOf(ExplainedTermKind kind) =>
        kind switch
        {
            ExplainedTermKind.Character => wording.Say(zh: "单字", en: "character"),
            ExplainedTermKind.Pair => wording.Say(zh: "双字", en: "pair"),
            ExplainedTermKind.Word => wording.Say(zh: "词", en: "word"),
            ExplainedTermKind.Stem => wording.Say(zh: "词干", en: "stem"),
            ExplainedTermKind.Compound => wording.Say(zh: "复合词", en: "compound"),
            ExplainedTermKind.Prefix => wording.Say(zh: "词首", en: "prefix"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    private static string Number(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
