using StiArchive.PaperScores;

var (folder, counts) = args switch
{
    [var papers] => (papers, ReferenceCounts.ByLabels),
    [var papers, "--reference-counts", var file] when File.Exists(file) => (papers, ReferenceCounts.Read(file)),
    _ => ("", ReferenceCounts.ByLabels),
};
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: FOLDER [--reference-counts FILE]");
    Console.Error.WriteLine("FOLDER: each ID.txt in it is parsed and compared with ID.json.");
    Console.Error.WriteLine(
        "FILE: a line for each paper that prints references: ID, a tab, their number counted by hand."
    );
    return 2;
}

var scores = Directory
    .EnumerateFiles(folder, "*.json")
    .Order(StringComparer.Ordinal)
    .Where(json => File.Exists(Path.ChangeExtension(json, ".txt")))
    .Select(json => PaperScorer.Score(Path.ChangeExtension(json, ".txt"), SilverPaper.Read(json), counts))
    .ToList();

ScoreReport.Print(scores, counts, Console.Out);
return 0;
