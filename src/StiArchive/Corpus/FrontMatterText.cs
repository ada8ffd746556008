using System.Globalization;
using System.Text;

namespace StiArchive.Corpus;

/// <summary>The front matter while it is written: keys in the order they are added, a list's items one a line.</summary>
internal sealed class FrontMatterText
{
    private readonly StringBuilder _text = new("---\n");

    /// <summary>Adds a key and its text; nothing where <paramref name="value"/> is null.</summary>
    public void Add(string key, string? value)
    {
        if (value is not null)
        {
            AddRaw(key, YamlScalar.Block(value));
        }
    }

    public void Add(string key, int value) => AddRaw(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds <c>key: [a, b]</c>.</summary>
    public void Add(string key, IEnumerable<string> values) =>
        AddRaw(key, $"[{string.Join(", ", values.Select(YamlScalar.Flow))}]");

    /// <summary>Adds <c>key:</c> and, a line each, items made by <see cref="Item"/>; <c>key: []</c> where there are none.</summary>
    public void AddItems(string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            AddRaw(key, "[]");
            return;
        }

        _text.Append(key).Append(":\n");
        foreach (var item in items)
        {
            _text.Append("  - ").Append(item).Append('\n');
        }
    }

    /// <summary>Adds <c>key:</c> and, a line each, the keys under it; their values are YAML already.</summary>
    public void AddEntries(string key, IEnumerable<(string Key, string Yaml)> entries)
    {
        _text.Append(key).Append(":\n");
        foreach (var (entryKey, yaml) in entries)
        {
            _text.Append("  ").Append(entryKey).Append(": ").Append(yaml).Append('\n');
        }
    }

    /// <summary>A mapping in one line, <c>{zh: 吴燕, en: WU Yan}</c>, without the parts that are null.</summary>
    public static string Item(params ReadOnlySpan<(string Key, string? Yaml)> parts)
    {
        var present = new List<string>();
        foreach (var (key, yaml) in parts)
        {
            if (yaml is not null)
            {
                present.Add($"{key}: {yaml}");
            }
        }

        return $"{{{string.Join(", ", present)}}}";
    }

    public override string ToString() => $"{_text}---\n";

    private void AddRaw(string key, string yaml) => _text.Append(key).Append(": ").Append(yaml).Append('\n');
}
