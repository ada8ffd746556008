namespace StiArchive.Web.Tests.Help;

/// <summary>The whole app over one report in English.</summary>
public sealed class EnglishArchive()
    : SampleArchive(SamplePapers.All.Where(paper => paper.Id == SamplePapers.ReportId));
