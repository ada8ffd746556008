using System.Buffers;
using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Reads what stands at the ends of the tree: words, phrases and the values of fields.</summary>
internal sealed class LeafReader(string query, ArchiveWords archive, QueryRemarks remarks)
{
    private const int ShortestPrefix = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*＊-－−–");

    /// <summary>What the archive knows.</summary>
    public ArchiveWords Archive { get; } = archive;

    /// <summary>Null where the quotes hold no letter and no digit.</summary>
    public QueryNode? ReadPhrase(QueryToken phrase) =>
        Exact(phrase.Content) is { } exact ? new QueryNode.Term(exact, TypedPhrase(phrase.Span)) : null;

    /// <summary>The words of a stretch, which must all stand in a passage; null where it has none.</summary>
    /// <param name="isExcluded">Several words without a blank are excluded only where they stand in a row, as typed:
    /// <c>-科技创新</c> does not exclude what speaks of 科技 here and of 创新 there.</param>
    public QueryNode? ReadWords(QueryToken words, bool isExcluded)
    {
        RemarkUnknownField(words.Span);
        var read = ReadTerms(words.Span);
        if (read.Count == 0)
        {
            RemarkStray(words.Span);
        }

        if (read.Count < 2 || !isExcluded)
        {
            return QueryTree.All(read.Select(term => new QueryNode.Term(term.Term, Text(term.Source))));
        }

        var inARow = TextSpan.FromBounds(read[0].Source.Start, read[^1].Source.End);
        return new QueryNode.Term(Exact(inARow)!, Text(inARow));
    }

    /// <summary>A value of a field; null, with a remark, where the field cannot have it.</summary>
    /// <param name="name">The field's name as typed, with its colon.</param>
    public QueryNode? ReadValue(FieldName field, string name, FieldValue value)
    {
        if (ReadValue(field, value) is { } wanted)
        {
            return new QueryNode.Field(wanted, name + Typed(value));
        }

        remarks.Add(QueryNotice.UnreadableValue, value.Source);
        return null;
    }

    private QueryField? ReadValue(FieldName field, FieldValue value)
    {
        switch (field)
        {
            case FieldName.Author:
                return ReadAuthor(value);
            case FieldName.Year:
                return YearRange.TryRead(value.Text);
            case FieldName.Economy:
                return FieldVocabulary.FindEconomy(value.Text) is { } code ? new QueryField.Economy(code) : null;
            case FieldName.Mention:
                return FieldVocabulary.FindEconomy(value.Text) is { } named ? new QueryField.Mention(named) : null;
            case FieldName.Kind:
                return FieldVocabulary.FindKind(value.Text) is { } kind ? new QueryField.Kind(kind) : null;
            case FieldName.Lang:
                return FieldVocabulary.FindLanguage(value.Text) is { } language ? new QueryField.Lang(language) : null;
            default:
                return ReadTextOf(field, value);
        }
    }

    private static QueryField.Author? ReadAuthor(FieldValue value)
    {
        var folded = FoldedText.Of(value.Text).Text.Trim(' ');
        return HasWord(folded) ? new QueryField.Author(value.Text.Trim().TrimEnd('*', '＊'), folded[^1] == '*') : null;
    }

    private QueryField.Text? ReadTextOf(FieldName field, FieldValue value)
    {
        if (!value.IsQuoted)
        {
            var terms = ReadTerms(value.Source).Select(term => term.Term).Distinct().ToList();
            return terms.Count == 0 ? null : new QueryField.Text(field, terms);
        }

        var folded = FoldedText.Of(value.Text).Text.Trim(' ');
        return HasWord(folded) ? new QueryField.Text(field, [new QueryTerm.Exact(folded)]) : null;
    }

    private List<ReadTerm> ReadTerms(TextSpan stretch) =>
        [
            .. new QueryWords(query, stretch, Archive.HasInARow)
                .Read()
                .Take(QueryReader.MostTerms + 1)
                .Select(LongEnough),
        ];

    // Nearly every passage has a word that begins with an a.
    private ReadTerm LongEnough(ReadTerm read)
    {
        if (read.Term is not QueryTerm.Prefix { Text.Length: < ShortestPrefix } prefix)
        {
            return read;
        }

        remarks.Add(QueryNotice.PrefixTooShort, read.Source);
        return new ReadTerm(QueryWords.WordOf(prefix.Text), read.Source with { Length = read.Source.Length - 1 });
    }

    private QueryTerm.Exact? Exact(TextSpan span)
    {
        var folded = FoldedText.Of(Text(span)).Text.Trim(' ');
        return HasWord(folded) ? new QueryTerm.Exact(folded) : null;
    }

    // autor:吴燕, but not http://…, 10:30
    private void RemarkUnknownField(TextSpan words)
    {
        if (
            FieldNames.ReadName(query, words.Start) is { Length: > 2 } name
            && name.End < words.End
            && char.IsLetterOrDigit(query[name.End])
            && query.AsSpan(name.Start, name.Length - 1).IndexOfAnyExceptInRange('A', 'z') < 0
        )
        {
            remarks.Add(QueryNotice.UnknownField, name);
        }
    }

    private void RemarkStray(TextSpan words)
    {
        if (query.AsSpan(words.Start, words.Length).IndexOfAnyExcept(Signs) < 0)
        {
            remarks.Add(QueryNotice.StrayOperator, words);
        }
    }

    private string TypedPhrase(TextSpan span)
    {
        var quoted = QuotedText.Read(query, span.Start);
        return quoted.IsClosed ? Text(span) : $"{Text(span)}{QuotedText.Closing(query[span.Start])}";
    }

    private string Typed(FieldValue value) =>
        value.IsQuoted ? TypedPhrase(value.Source)
        : value.Text.Any(QueryLexer.IsBlank) ? $"\"{value.Text}\""
        : value.Text;

    private string Text(TextSpan span) => query.Substring(span.Start, span.Length);

    /// <summary>Whether a folded text has anything that is searched for.</summary>
    public static bool HasWord(string folded) =>
        folded
            .EnumerateRunes()
            .Any(rune =>
                CharacterClasses.Of(rune) is CharacterClass.Han or CharacterClass.Letter or CharacterClass.Digit
            );
}
