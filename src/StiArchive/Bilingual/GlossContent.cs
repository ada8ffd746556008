using System.Text.RegularExpressions;

namespace StiArchive.Bilingual;

/// <summary>What stands in the brackets after a term: an English name, an acronym, or both.</summary>
internal sealed partial record GlossContent(string? En, string? Acronym)
{
    // Brackets after a number or a quantity hold these; they name no term.
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "cm",
        "cny",
        "db",
        "eur",
        "gb",
        "ghz",
        "gw",
        "ha",
        "hm",
        "hz",
        "kb",
        "kg",
        "khz",
        "km",
        "kw",
        "kwh",
        "mb",
        "mg",
        "mhz",
        "min",
        "ml",
        "mm",
        "mol",
        "mw",
        "nm",
        "pa",
        "rmb",
        "twh",
        "usd",
        "yr",
    };

    /// <summary>Words of the English name that carry meaning; empty where there is only an acronym.</summary>
    public IReadOnlyList<string> ContentWords { get; } = En is null ? [] : FindContentWords(En);

    public int AcronymLetters { get; } = Acronym?.Count(char.IsAsciiLetterOrDigit) ?? 0;

    /// <summary>Whether the English name joins things by "and" or commas, as the Chinese then may too.</summary>
    public bool EnJoins { get; } = En is not null && Joint().IsMatch(En);

    /// <summary>Things that the English name lists: four in "science, technology, engineering and mathematics".</summary>
    public int EnItems { get; } = EnJoinsCount(En);

    /// <summary>A term has about two characters for each English word, and at least one for each letter of an acronym.</summary>
    public int LeastHan => Math.Max(2, ContentWords.Count > 0 ? ContentWords.Count * 3 / 2 : AcronymLetters);

    /// <summary>More characters than this are hardly one term.</summary>
    public int MostHan => 6 + (ContentWords.Count > 0 ? ContentWords.Count * 4 : AcronymLetters * 5);

    /// <summary>Whether a Latin word before the Chinese is part of the name: APEC 气候中心（APCC）, not WIPO 全球创新指数（GII）.</summary>
    public bool MayBeginWith(string latin) =>
        En is not null
            ? En.Contains(latin, StringComparison.OrdinalIgnoreCase)
                || Initials.Contains(latin, StringComparison.OrdinalIgnoreCase)
            : Acronym is not null && char.ToUpperInvariant(Acronym[0]) == char.ToUpperInvariant(latin[0]);

    /// <summary>Returns null where the brackets hold something else: a citation, a number, a remark, a list.</summary>
    public static GlossContent? TryParse(string bracketed)
    {
        var text = Introduction().Replace(bracketed, "").Trim();
        if (text.Length < 2 || !HasLatinWord().IsMatch(text) || NoName().IsMatch(text) || Units.Contains(text))
        {
            return null;
        }

        var pieces = Separator().Split(text);
        var acronyms = pieces.Where(IsAcronym).ToList();
        return acronyms.Count switch
        {
            0 => IsName(text) ? new(text, null) : null,
            1 when pieces.Length == 1 => new(null, text),
            1 when pieces[^1] == acronyms[0] => Both(text[..^acronyms[0].Length], acronyms[0]),
            1 when pieces[0] == acronyms[0] => Both(text[acronyms[0].Length..], acronyms[0]),
            _ => null,
        };
    }

    private static GlossContent? Both(string name, string acronym)
    {
        var en = name.Trim(' ', ',', '，', ';', '；', ':', '：', '、');
        return IsName(en) ? new(en, acronym) : null;
    }

    /// <summary>Mostly capitals and no blank: APEC, APEC-VC, IoV, P2Ps, 5G.</summary>
    private static bool IsAcronym(string piece)
    {
        var capitals = piece.Count(char.IsAsciiLetterUpper);
        var letters = piece.Count(char.IsAsciiLetter);
        var isWord = piece.All(character =>
            char.IsAsciiLetterOrDigit(character) || "-&/.+_".Contains(character, StringComparison.Ordinal)
        );

        return isWord
            && piece.Length is >= 2 and <= 15
            && (capitals >= 2 || (capitals == 1 && piece.Any(char.IsAsciiDigit)))
            && capitals * 2 >= letters
            && !RomanNumeral().IsMatch(piece);
    }

    private static bool IsName(string text) => text.Count(char.IsAsciiLetter) >= 3 && !RomanNumeral().IsMatch(text);

    private string Initials => string.Concat(ContentWords.Select(word => word[0]));

    private static int EnJoinsCount(string? en) =>
        en is null ? 0 : Joint().Split(en).Count(item => item.Trim().Length > 0);

    private static List<string> FindContentWords(string en) =>
        [
            .. EnglishStem
                .Words(en)
                .Select(word => en.Substring(word.Start, word.Length).ToLowerInvariant())
                .Where(word => !FunctionWords.Contains(word)),
        ];

    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "under",
        "with",
    };

    // 简称 CFR; 英文缩写为 WTO; 以下简称：OECD
    [GeneratedRegex(
        @"(英文名称|英文全称|英文缩写|英文简称|英文|以下简称|简称|缩写|全称|又称|也称)为?\s*[:：]?\s*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Introduction();

    // Council on Foreign Relations，CFR
    [GeneratedRegex(@"\s*[，,；;：:、]\s*", RegexOptions.None, 1000)]
    private static partial Regex Separator();

    // （kg/hm）（x1）（Ross, 1984）（e.g. …）（见 Fig. 3）（k=0.5）（主要包括 SCI 等）（Smith et al.）
    [GeneratedRegex(
        @"[=<>$\\{}^|~%@#±·²³μ]|https?:|www\.|\bet al|\b(19|20)\d\d[a-z]?\b|^(e\.?g|i\.?e|cf|see|ibid|fig|table|tab|vol|no|pp?)\b"
            + @"|[\u4E00-\u9FFF]|\d{3,}|(?-i:^[a-z]{1,3}$)|^references?$|^[a-z]{1,5}/[a-z]{1,4}$|^[a-z]\d+$(?<!^G\d+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NoName();

    // Two letters in a row, or a letter beside a digit: APEC, 5G
    [GeneratedRegex("[A-Za-z][A-Za-z]|[A-Z][0-9]|[0-9][A-Z]", RegexOptions.None, 1000)]
    private static partial Regex HasLatinWord();

    // （II）（iv）
    [GeneratedRegex("^([IVX]+|[ivx]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RomanNumeral();

    // Innovation，Research and Education
    [GeneratedRegex(@"[,，&/]|\band\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();
}
