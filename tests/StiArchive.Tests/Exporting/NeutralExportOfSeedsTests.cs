using System.Text.Json.Nodes;
using StiArchive.Exporting;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Exporting;

public sealed class NeutralExportOfSeedsTests
{
    [FactWithSeeds]
    public void Every_seed_paper_is_exported_for_the_scorer()
    {
        var output = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "sti-neutral-export"));

        foreach (var path in Directory.EnumerateFiles(SharedSeeds.Folder!, "*.txt"))
        {
            var text = SharedSeeds.Read(path);
            var paper = PaperParser.Parse(text);
            var report = Conservation.Check(text, paper);
            var json = NeutralExport.Write(paper, Path.GetFileName(path), NeutralBilingual.None);
            File.WriteAllText(Path.Combine(output.FullName, Path.GetFileNameWithoutExtension(path) + ".json"), json);

            Assert.True(report.IsComplete);
            Assert.NotEmpty(JsonNode.Parse(json)!["sections"]!.AsArray());
        }
    }
}
