namespace StiArchive.Tests.Exporting;

/// <summary>A fact about papers in <c>../shared</c>; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithPapersAttribute : FactAttribute
{
    /// <summary>Names the folder of <c>../shared</c> that the papers are in.</summary>
    public FactWithPapersAttribute(string folder)
    {
        Folder = folder;
        if (SharedPapers.Find(folder) is null)
        {
            Skip = $"The papers in ../shared/{folder} are not on this machine.";
        }
    }

    public string Folder { get; }
}
