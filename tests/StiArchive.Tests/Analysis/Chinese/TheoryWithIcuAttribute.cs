using StiArchive.Analysis.Chinese;

namespace StiArchive.Tests.Analysis.Chinese;

/// <summary>A theory that is skipped, with the reason, on a machine without ICU.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithIcuAttribute : TheoryAttribute
{
    public TheoryWithIcuAttribute()
    {
        Skip = HanWords.Problem;
    }
}
