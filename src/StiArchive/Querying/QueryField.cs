using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Querying;

/// <summary>What a query asks of a paper or of the kind of a passage, not of the passage's words.</summary>
public abstract record QueryField
{
    private QueryField() { }

    /// <summary>An author, by Han name, Latin name, pinyin, or surname alone.</summary>
    /// <param name="IsPrefix">True for <c>author:wang*</c>: the name goes on.</param>
    public sealed record Author(string Name, bool IsPrefix) : QueryField;

    /// <summary>A year between two, both included; null where one end is open, not both.</summary>
    public sealed record Year(int? From, int? To) : QueryField;

    /// <summary>An economy that the paper studies.</summary>
    public sealed record Economy(string Code) : QueryField;

    /// <summary>An economy that the passage names.</summary>
    public sealed record Mention(string Code) : QueryField;

    public sealed record Kind(PassageKind Wanted) : QueryField;

    public sealed record Lang(Language Wanted) : QueryField;

    /// <summary>Terms that all stand in one text of the paper: in one of its titles, one keyword, its journal's name.</summary>
    public sealed record Text(FieldName Name, IReadOnlyList<QueryTerm> Terms) : QueryField
    {
        public bool Equals(Text? other) => other is not null && Name == other.Name && Terms.SequenceEqual(other.Terms);

        public override int GetHashCode() => HashCode.Combine(Name, Terms.Count);
    }
}
