using StiArchive.PaperScores;

if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Name the folder of the papers: ID.txt is parsed and compared with ID.json.");
    return 2;
}

var scores = Directory
    .EnumerateFiles(folder, "*.json")
    .Order(StringComparer.Ordinal)
    .Where(json => File.Exists(Path.ChangeExtension(json, ".txt")))
    .Select(json => PaperScorer.Score(Path.ChangeExtension(json, ".txt"), SilverPaper.Read(json)))
    .ToList();

ScoreReport.Print(scores, Console.Out);
return 0;
