namespace StiArchive.Web.Tests;

/// <summary>The whole app before the first paper has come.</summary>
public sealed class EmptyArchive() : SampleArchive([]);
