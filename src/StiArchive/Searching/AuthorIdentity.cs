namespace StiArchive.Searching;

/// <summary>A person behind the names that papers print.</summary>
/// <param name="Key">ASCII, for URLs.</param>
/// <param name="NameZh">The same as <paramref name="NameEn"/> where the archive knows no Han name.</param>
/// <param name="NameEn">The form printed most often; the Han name where no paper prints one in Latin letters.</param>
internal sealed record AuthorIdentity(string Key, string NameZh, string NameEn)
{
    private PersonName? _name;

    /// <summary>What the person may be called; read when it is first asked for.</summary>
    public PersonName Name => _name ??= new PersonName(NameZh, NameEn);

    public bool Equals(AuthorIdentity? other) =>
        other is not null && (Key, NameZh, NameEn) == (other.Key, other.NameZh, other.NameEn);

    public override int GetHashCode() => (Key, NameZh, NameEn).GetHashCode();
}
