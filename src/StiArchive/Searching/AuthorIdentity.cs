namespace StiArchive.Searching;

/// <summary>A person behind the names that papers print.</summary>
/// <param name="Key">ASCII, for URLs.</param>
/// <param name="NameZh">The same as <paramref name="NameEn"/> where the archive knows no Han name.</param>
/// <param name="NameEn">The form printed most often; the Han name where no paper prints one in Latin letters.</param>
internal sealed record AuthorIdentity(string Key, string NameZh, string NameEn);
