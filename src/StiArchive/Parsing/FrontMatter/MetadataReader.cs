using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Makes the catalogue's entry out of what is printed around the body.</summary>
internal static partial class MetadataReader
{
    public static Metadata Read(FrontPart front, IReadOnlyList<Line> headers)
    {
        var names = RunningHeaderReader.Read(headers);
        var doi = NumberIn(front, FieldKind.Doi, DoiPattern());
        var coded = doi is null ? null : DoiNumbers.TryRead(doi.Value);
        var numbered = ArticleNumber.TryRead(front.Find(FieldKind.ArticleNumber));
        var cited = front.Citation ?? headers.Select(CitationLine.TryRead).FirstOrDefault(found => found is not null);
        return new Metadata
        {
            TitleZh = Title(front.TitleZh, LineJoiner.Join),
            TitleEn = Title(front.TitleEn, LineJoiner.JoinEnglish),
            Authors = AuthorMatcher.Match(front, names),
            Affiliations = front.Affiliations.Count == 0 ? null : Stated(AffiliationMatcher.Match(front.Affiliations)),
            KeywordsZh = Keywords(front.Find(FieldKind.KeywordsZh)),
            KeywordsEn = Keywords(front.Find(FieldKind.KeywordsEn)),
            Doi = doi,
            Clc = NumberIn(front, FieldKind.Clc, ClcPattern()),
            DocumentCode = NumberIn(front, FieldKind.DocumentCode, DocumentCodePattern()),
            ArticleNumber = numbered is null ? null : Stated(numbered.Text),
            Column = ColumnOf(front) ?? names.Column,
            Issn = coded?.Issn ?? numbered?.Issn,
            Journal = Cited(cited, citation => citation.Journal),
            Volume = Cited(cited, citation => citation.Volume),
            Issue = coded?.Issue ?? Cited(cited, citation => citation.Issue) ?? numbered?.Issue,
            Pages = Cited(cited, citation => citation.Pages),
            Year = coded?.Year ?? Cited(cited, citation => citation.Year) ?? numbered?.Year ?? ReceivedYear.Find(front),
        };
    }

    private static Sourced<string>? Title(IReadOnlyList<Line> lines, Func<IEnumerable<string>, string> join) =>
        lines.Count == 0 ? null : Stated(join(lines.Select(line => line.Text)));

    private static Sourced<string>? ColumnOf(FrontPart front)
    {
        var line = front.Column ?? (front.Find(FieldKind.Column) is { } field ? field.Lines[0] : null);
        return line is null ? null : Stated(LineJoiner.Join([line.Text]));
    }

    private static Sourced<T>? Cited<T>(CitationLine? citation, Func<CitationLine, T> value) =>
        citation is null ? null : new Sourced<T>(value(citation), citation.Basis);

    private static Sourced<IReadOnlyList<string>>? Keywords(Field? field)
    {
        if (field is null || field.Lines.Count == 0)
        {
            return null;
        }

        var text = string.Join(' ', field.Lines.Select(line => line.Text));
        var words = Words(text).Select(word => LineJoiner.Join([word])).Where(word => word.Length > 0).ToList();
        return words.Count == 0 ? null : Stated<IReadOnlyList<string>>(words);
    }

    /// <summary>Where no mark divides Chinese keywords, blanks do.</summary>
    private static string[] Words(string text)
    {
        var marks = Divider(text);
        var words = marks.Split(text.TrimEnd('.', '。', ' '));
        return words.Length == 1 && text.Any(Characters.IsHan) ? text.Split([' ', '\u3000']) : words;
    }

    /// <summary>The strongest mark that is there: beside semicolons a comma belongs to a keyword, and beside more commas an
    /// enumeration.</summary>
    private static Regex Divider(string text)
    {
        if (text.Any(c => c is '；' or ';'))
        {
            return Semicolon();
        }

        var commas = text.Count(c => c is '，' or ',');
        return text.Count(c => c == '、') >= commas ? CommaOrEnumeration() : Comma();
    }

    private static Sourced<string>? NumberIn(FrontPart front, FieldKind kind, Regex pattern)
    {
        var text = front.Find(kind) is { } field ? LineJoiner.JoinEnglish(field.Lines.Select(line => line.Text)) : "";
        var match = pattern.Match(text);
        return match.Success ? Stated(match.Value) : null;
    }

    private static Sourced<T> Stated<T>(T value) => new(value, Basis.Stated);

    // 海水淡化；水、电联产
    [GeneratedRegex("[；;]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Semicolon();

    // 海水淡化，水、电联产
    [GeneratedRegex("[，,]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comma();

    // 海水淡化、政策工具
    [GeneratedRegex("[、，,]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommaOrEnumeration();

    // 10.3772/j.issn.1009-8623.2020.11.002
    [GeneratedRegex(@"10\.\d{4,9}/[!-~]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DoiPattern();

    // G321, TP391.4, F204；D822
    [GeneratedRegex(
        @"[A-Z]{1,2}\d[\d.\-+/()]*(\s*[;；,，\s]\s*[A-Z]{1,2}\d[\d.\-+/()]*)*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ClcPattern();

    // A
    [GeneratedRegex(@"^[A-Z]\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentCodePattern();
}
