namespace StiArchive.Querying;

/// <summary>One thing that a query asks a passage to have.</summary>
/// <param name="Text">Folded.</param>
public abstract record QueryTerm(string Text)
{
    /// <summary>A Chinese word: its characters in a row.</summary>
    public sealed record HanWord(string Text) : QueryTerm(Text);

    /// <summary>A word of letters, found in all its English forms, or a number.</summary>
    /// <param name="Stem">Null for a number.</param>
    public sealed record Word(string Text, string? Stem) : QueryTerm(Text);

    /// <summary>Words joined by signs, found as others write them too.</summary>
    /// <param name="Joined">Another way to write it (<c>covid19</c>); null where there is none, or where that is another
    /// word (<c>us</c> for U.S.).</param>
    /// <param name="Words">Its words in order, which may stand apart (<c>policy making</c>); empty for a number.</param>
    public sealed record Compound(string Text, string? Joined, IReadOnlyList<string> Words) : QueryTerm(Text)
    {
        public bool Equals(Compound? other) =>
            other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
    }

    /// <summary>Exactly these characters in a row; neither end inside a word or a number.</summary>
    public sealed record Exact(string Text) : QueryTerm(Text);

    /// <summary>A word, or words joined by signs, that begins so: <c>innovat*</c>.</summary>
    public sealed record Prefix(string Text) : QueryTerm(Text);
}
