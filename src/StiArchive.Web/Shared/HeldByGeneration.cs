using StiArchive.Browsing;

namespace StiArchive.Web.Shared;

/// <summary>Something that is made once after every change of the index, when first asked for.</summary>
/// <remarks>Safe for many callers at once; two who ask first may both make it.</remarks>
public sealed class HeldByGeneration<T>(Holdings holdings, Func<T> make)
{
    private Held? _held;

    public T Value
    {
        get
        {
            var generation = holdings.Generation();
            var held = Volatile.Read(ref _held);
            if (held is null || held.Generation != generation)
            {
                held = new Held(generation, make());
                Volatile.Write(ref _held, held);
            }

            return held.Value;
        }
    }

    private sealed record Held(long Generation, T Value);
}
