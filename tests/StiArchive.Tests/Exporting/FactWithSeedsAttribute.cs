namespace StiArchive.Tests.Exporting;

/// <summary>A fact about the papers in <c>../shared/seeds</c>; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithSeedsAttribute : FactAttribute
{
    public FactWithSeedsAttribute()
    {
        if (SharedSeeds.Folder is null)
        {
            Skip = "The papers in ../shared/seeds are not on this machine.";
        }
    }
}
