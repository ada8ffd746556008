using Spectre.Console;
using StiArchive.Cli.Terminals;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using Paragraph = Spectre.Console.Paragraph;

namespace StiArchive.Cli.Commands;

/// <summary>Shows search results to a person: passages with the words marked, then the facets.</summary>
internal sealed class ResultsReport(Terminal terminal, Wording wording)
{
    private const int ValuesPerFacet = 5;

    private static readonly Style Marked = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole _console = terminal.OutputConsole;

    public void Write(SearchResults results)
    {
        foreach (var remark in results.Remarks)
        {
            terminal.ReportError(new RemarkSentence(wording).Of(remark));
        }

        if (results.DidYouMean is { } meant)
        {
            terminal.ReportError(
                wording.Say(zh: $"是否要找：{PrintableText.Of(meant)}", en: $"did you mean: {PrintableText.Of(meant)}")
            );
        }

        _console.WriteLine(Totals(results));
        var number = (results.Request.Page - 1) * results.Request.PageSize;
        foreach (var hit in results.Hits)
        {
            WriteHit(++number, hit);
        }

        foreach (var facet in results.Facets.Where(facet => facet.Values.Count > 0))
        {
            WriteFacet(facet);
        }
    }

    private string Totals(SearchResults results) =>
        wording.Say(
            zh: $"{results.PaperCount} 篇文献中的 {results.PassageCount} 个段落（第 {results.Request.Page} 页，共 {results.PageCount} 页）",
            en: $"{Wording.Count(results.PassageCount, "passage")} in {Wording.Count(results.PaperCount, "paper")} (page {results.Request.Page} of {results.PageCount})"
        );

    private void WriteHit(int number, PassageHit hit)
    {
        var paper = hit.Paper;
        _console.WriteLine();
        _console.WriteLine($"{number}. {PrintableText.Of(Title(paper))}", new Style(decoration: Decoration.Bold));
        _console.WriteLine(PrintableText.Of(Origin(hit)), Faint);
        if (hit.SnippetCells() is { Count: > 0 } cells)
        {
            _console.WriteLine(PrintableText.Of(RowCells.Join(cells.Select(cell => cell.Column))), Faint);
        }

        _console.Write(Passage(hit.Snippet));
        _console.WriteLine();
        _console.WriteLine($"/papers/{hit.Passage.PaperId}#{hit.Passage.Anchor}", Faint);
    }

    private string Title(PaperSummary paper) =>
        (wording.Language == Language.Chinese ? paper.TitleZh ?? paper.TitleEn : paper.TitleEn ?? paper.TitleZh)
        ?? paper.Id;

    private string Origin(PassageHit hit)
    {
        var authors = wording.Language == Language.Chinese ? hit.Paper.AuthorsZh : hit.Paper.AuthorsEn;
        var separator = wording.Say(zh: "，", en: ", ");
        var parts = authors.Append(hit.Paper.Year is { } year ? $"{year}" : null).OfType<string>();
        var origin = string.Join(separator, parts);
        var path = string.Join(" › ", hit.Passage.HeadingPath);
        return string.Join(" · ", new[] { origin, path }.Where(part => part.Length > 0));
    }

    private static Paragraph Passage(Snippet snippet)
    {
        var paragraph = new Paragraph(snippet.StartsInside ? "…" : "");
        var end = 0;
        foreach (var span in snippet.Highlights)
        {
            paragraph.Append(PrintableText.Of(snippet.Text[end..span.Start]));
            paragraph.Append(PrintableText.Of(snippet.Text[span.Start..span.End]), Marked);
            end = span.End;
        }

        return paragraph.Append(PrintableText.Of(snippet.Text[end..]) + (snippet.EndsInside ? "…" : ""));
    }

    private void WriteFacet(Facet facet)
    {
        var shown = facet.Values.Where((value, index) => value.IsSelected || index < ValuesPerFacet);
        var labels = shown.Select(value =>
            $"{(value.IsSelected ? "✓ " : "")}{wording.Say(value.LabelZh, value.LabelEn)} [{value.Key}] {value.PaperCount}"
        );
        _console.WriteLine();
        _console.WriteLine($"{Name(facet.Field)}{string.Join(" · ", labels.Select(PrintableText.Of))}", Faint);
    }

    private string Name(FacetField field) =>
        field switch
        {
            FacetField.Author => wording.Say(zh: "作者（篇）：", en: "Authors (papers): "),
            FacetField.Year => wording.Say(zh: "年份（篇）：", en: "Years (papers): "),
            FacetField.Economy => wording.Say(zh: "经济体（篇）：", en: "Economies (papers): "),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
        };
}
