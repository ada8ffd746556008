using StiArchive.Corpus;
using StiArchive.Exporting;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Exporting;

/// <summary>Leaves the neutral export of real papers in the temporary folder, where the scorer of ../shared/gold can be
/// pointed at it.</summary>
public sealed class RealPapersTests
{
    [FactWithPapers("seeds")]
    public void Every_seed_is_parsed_without_loss_and_exported() => ExportAll("seeds");

    [FactWithPapers("papers-zh")]
    public void Every_preprint_is_parsed_without_loss_and_exported() => ExportAll("papers-zh");

    private static void ExportAll(string folder)
    {
        var output = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "sti-neutral-export", folder));
        var failures = new List<string>();
        foreach (var path in SharedPapers.Files(folder))
        {
            var name = Path.GetFileName(path);
            var text = SharedPapers.Read(path);
            var paper = PaperParser.Parse(text);
            var report = Conservation.Check(text, paper);
            failures.AddRange(report.Lost.Select(lost => $"{name} lost {lost}"));
            failures.AddRange(report.Surplus.Select(surplus => $"{name} has surplus {surplus}"));
            PaperReader.Read(name, PaperWriter.Write(paper));

            var json = NeutralExport.Write(paper, name);
            File.WriteAllText(Path.Combine(output.FullName, Path.ChangeExtension(name, ".json")), json);
            File.WriteAllLines(
                Path.Combine(output.FullName, Path.ChangeExtension(name, ".notes")),
                paper.Doubts.Select(doubt => doubt.ToString()).Concat(paper.Noise.Select(noise => noise.ToString()))
            );
        }

        Assert.Empty(failures);
    }
}
