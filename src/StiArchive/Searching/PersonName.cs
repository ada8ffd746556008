using System.Text;
using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;

namespace StiArchive.Searching;

/// <summary>What a person may be called: as papers print it, and a Han name as it is read aloud.</summary>
internal sealed class PersonName
{
    private readonly string _han;
    private readonly string _surname;
    private readonly IReadOnlyList<LatinForm> _forms;

    /// <summary>For a name in Han characters, one in Latin letters, or both; the same twice where only one is known.</summary>
    public PersonName(string zh, string en)
    {
        _han = string.Concat(FoldedText.Of(zh).Text.EnumerateRunes().Where(IsHan));
        _surname = PinyinNames.SurnameOf(_han);
        var read = PinyinNames.Read(_han).Select(name => new LatinForm(name.Surname, name.Given, AreSyllables: true));
        _forms = [.. Printed(en, areSyllables: _han.Length > 0 || en.Contains('-', StringComparison.Ordinal)), .. read];
    }

    /// <summary>The whole name in Han characters and, in one word each, the names in Latin letters.</summary>
    public IEnumerable<string> Spellings =>
        _forms.SelectMany(form => form.Spellings).Append(_han).Where(name => name.Length > 0);

    public bool IsCalled(NameAsked asked)
    {
        if (asked.Han.Length > 0)
        {
            return _han.Length > 0 ? IsCalledInHan(asked) : asked.Read.Any(IsWritten);
        }

        var joined = string.Concat(asked.Words);
        return asked.Words.Count > 0
            && (IsWritten(asked.Words) || (asked.IsPrefix && _forms.Any(form => form.Begins(joined))));
    }

    private bool IsWritten(IReadOnlyList<string> words) => _forms.Any(form => form.IsWritten(words));

    // 王燕 is not 王燕清, but 王 is the surname of both, and 罗汉 the given name of 王罗汉.
    private bool IsCalledInHan(NameAsked asked) =>
        Same(asked.Han, _han)
        || Same(asked.Han, _surname)
        || (asked.Han.Length > 1 && Same(asked.Han, _han[_surname.Length..]))
        || (asked.IsPrefix && _han.StartsWith(asked.Han, StringComparison.Ordinal));

    // Readers type names in any order, and of Luohan Wang nothing tells which is the surname: both readings are kept.
    private static IEnumerable<LatinForm> Printed(string name, bool areSyllables)
    {
        var words = LatinWords.Of(name);
        if (words.Count == 0)
        {
            return [];
        }

        return words.Count == 1
            ? [new LatinForm(words[0], [], areSyllables)]
            :
            [
                new LatinForm(words[0], [.. words.Skip(1)], areSyllables),
                new LatinForm(words[^1], [.. words.Take(words.Count - 1)], areSyllables),
            ];
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool IsHan(Rune rune) => CharacterClasses.Of(rune) == CharacterClass.Han;
}
