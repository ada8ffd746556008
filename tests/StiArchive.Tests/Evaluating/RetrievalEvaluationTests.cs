using StiArchive.Evaluating;

namespace StiArchive.Tests.Evaluating;

public sealed class RetrievalEvaluationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sti-set-").FullName;

    [Theory]
    [InlineData(EvaluationMode.Plain)]
    [InlineData(EvaluationMode.Search)]
    public void A_set_whose_answers_are_plain_scores_one(EvaluationMode mode)
    {
        Write(
            "passages.tsv",
            "p1\t\t北极科研站由两国合建。",
            "p2\t\t疫苗研发中心设在南方。",
            "p3\t\tSolar cells are tested here."
        );
        Write("queries.tsv", "q1\t疫苗研发", "q2\tsolar cells", "q3\t没有答案的问题");
        Write("qrels.tsv", "q1\tp2\t1", "q2\tp3\t1", "q3\tp1\t0");

        var set = RetrievalSet.Read(_folder);
        var scores = new RetrievalEvaluation(mode, withTitles: false).Run(set);

        Assert.Equal(2, set.Queries.Count);
        Assert.Equal(new RetrievalScores(1, 1, 1, 1), scores);
    }

    [Fact]
    public void Titles_are_found_only_where_they_are_indexed()
    {
        Write("passages.tsv", "p1\t海水淡化\t装置投入使用。", "p2\t潮汐发电\t装置投入使用。");
        Write("queries.tsv", "q1\t潮汐发电 装置");
        Write("qrels.tsv", "q1\tp2\t1");
        var set = RetrievalSet.Read(_folder);

        var without = new RetrievalEvaluation(EvaluationMode.Plain, withTitles: false).Run(set);
        var with = new RetrievalEvaluation(EvaluationMode.Plain, withTitles: true).Run(set);

        Assert.Equal(0.5, without.ReciprocalRankAt10);
        Assert.Equal(1, with.ReciprocalRankAt10);
    }

    [Fact]
    public void A_line_with_too_few_columns_is_named()
    {
        Write("passages.tsv", "p1\t\t第一段。", "p2 第二段。");
        Write("queries.tsv", "q1\t第一段");
        Write("qrels.tsv", "q1\tp1\t1");

        var problem = Assert.Throws<RetrievalSetException>(() => RetrievalSet.Read(_folder));

        Assert.Contains("passages.tsv:2: 1 columns instead of 3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var problem = Assert.Throws<RetrievalSetException>(() => RetrievalSet.Read(_folder));

        Assert.Contains("qrels.tsv is missing", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
