using Spectre.Console;
using StiArchive.Cli.Terminals;
using StiArchive.Originals;
using StiArchive.Papers;
using Table = Spectre.Console.Table;

namespace StiArchive.Cli.Commands;

/// <summary>Tells what became of a batch of files: a table, and under it what a librarian should look at.</summary>
internal sealed class OutcomeReport(Terminal terminal, Wording wording)
{
    public void Write(IReadOnlyList<FileOutcome> outcomes)
    {
        var rows = outcomes
            .Select(outcome => (IReadOnlyList<string>)[.. Row(outcome).Select(PrintableText.Of)])
            .ToList();
        if (terminal.IsOutputTerminal)
        {
            WriteTable(rows);
        }
        else
        {
            rows.ForEach(row => terminal.Output.WriteLine(string.Join('\t', row)));
        }

        foreach (var paper in outcomes.Select(outcome => outcome.Outcome).OfType<DepositOutcome.Converted>())
        {
            WriteDoubts(paper.Paper);
        }

        terminal.Output.WriteLine(Summary(outcomes));
    }

    private void WriteTable(IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(wording.Say(zh: "文件", en: "File"));
        table.AddColumn(wording.Say(zh: "结果", en: "Outcome"));
        table.AddColumn(wording.Say(zh: "文献", en: "Paper"));
        table.AddColumn(wording.Say(zh: "题名", en: "Title"));
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        terminal.OutputConsole.Write(table);
    }

    private string[] Row(FileOutcome outcome)
    {
        var file = Path.GetFileName(outcome.File);
        return outcome.Outcome switch
        {
            DepositOutcome.Converted { Paper: var paper } =>
            [
                file,
                wording.Say(zh: "已转换", en: "converted"),
                paper.Id,
                Title(paper.Metadata),
            ],
            DepositOutcome.AlreadyHeld { PaperId: var id } =>
            [
                file,
                wording.Say(
                    zh: "已收藏，未改动（--force 重新转换）",
                    en: "held already, unchanged (--force converts anew)"
                ),
                id,
                "",
            ],
            DepositOutcome.Rejected { Reason: var reason } => [file, Explain(reason), "", ""],
            _ => [file, outcome.Failure!, "", ""],
        };
    }

    private string Title(Metadata metadata) =>
        (
            wording.Language == Language.Chinese
                ? metadata.TitleZh ?? metadata.TitleEn
                : metadata.TitleEn ?? metadata.TitleZh
        )?.Value
        ?? wording.Say(zh: "（无题名）", en: "(no title)");

    private string Explain(RejectionReason reason) =>
        reason switch
        {
            RejectionReason.Empty => wording.Say(zh: "未收：文件是空的", en: "not taken: the file is empty"),
            RejectionReason.OtherFileType => wording.Say(
                zh: "未收：不是文本文件；请先另存为文本（.txt）",
                en: "not taken: this is no text file; save it as text (.txt) first"
            ),
            RejectionReason.NotText => wording.Say(
                zh: "未收：内容不是任何编码的文字；请检查文件是否损坏",
                en: "not taken: the bytes are text in no known encoding; look whether the file is damaged"
            ),
            _ => reason.ToString(),
        };

    private void WriteDoubts(Paper paper)
    {
        if (paper.Doubts.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(wording.Say(zh: $"{paper.Id} 请核对：", en: $"{paper.Id}: please look at"));
        foreach (var doubt in paper.Doubts)
        {
            terminal.Output.WriteLine($"  - {PrintableText.Of(DoubtLine.Of(doubt, wording))}");
        }

        terminal.Output.WriteLine();
    }

    private string Summary(IReadOnlyList<FileOutcome> outcomes)
    {
        var converted = outcomes.Count(outcome => outcome.Outcome is DepositOutcome.Converted);
        var held = outcomes.Count(outcome => outcome.Outcome is DepositOutcome.AlreadyHeld);
        var refused = outcomes.Count - converted - held;
        return wording.Say(
            zh: $"转换 {converted} 篇，已收藏 {held} 篇，未收 {refused} 个文件。",
            en: $"{converted} converted, {held} held already, {refused} not taken."
        );
    }
}
