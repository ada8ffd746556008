using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Cli;

/// <summary>The language that messages are in. Both wordings of a message stand side by side where it is made.</summary>
internal sealed class Wording(Language language)
{
    public const string OptionName = "--lang";

    public Language Language => language;

    /// <summary>For the messages of the libraries that the program uses.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(language == Language.Chinese ? "zh-Hans" : "en");

    public string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    /// <summary>A number with its English noun: <c>1 paper</c>, <c>2 papers</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>What <c>--lang</c> says, else the language of the system; it must be known before arguments are read, as
    /// the messages about wrong ones are in that language too.</summary>
    public static Wording Choose(IReadOnlyList<string> arguments, CultureInfo system)
    {
        var asked = arguments
            .Select((argument, index) => (argument, next: arguments.ElementAtOrDefault(index + 1)))
            .Select(pair =>
                pair.argument is OptionName ? pair.next
                : pair.argument.StartsWith($"{OptionName}=", StringComparison.Ordinal)
                    ? pair.argument[(OptionName.Length + 1)..]
                : null
            )
            .LastOrDefault(value => value is not null);
        return (asked ?? system.TwoLetterISOLanguageName) is "zh" ? new(Language.Chinese) : new(Language.English);
    }
}
