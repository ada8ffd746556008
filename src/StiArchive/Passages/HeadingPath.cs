using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>The headings that are open while the sections of a paper are walked in order.</summary>
internal sealed class HeadingPath
{
    private readonly Stack<Section> _open = new();

    /// <summary>From the chapter down to the section itself; text before the first heading has none.</summary>
    public IReadOnlyList<string> Headings => [.. _open.Reverse().Select(section => section.Heading).Where(IsPrinted)];

    public IReadOnlyList<string> HeadingsAbove =>
        [.. _open.Skip(1).Reverse().Select(section => section.Heading).Where(IsPrinted)];

    public void Enter(Section section)
    {
        while (_open.TryPeek(out var last) && last.Level >= section.Level)
        {
            _open.Pop();
        }

        _open.Push(section);
    }

    private static bool IsPrinted(string heading) => heading.Length > 0;
}
