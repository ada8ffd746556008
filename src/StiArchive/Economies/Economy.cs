namespace StiArchive.Economies;

/// <summary>An economy under its official name.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 code: <c>KR</c>.</param>
/// <param name="NameEn">For the 21 APEC members the name that APEC uses (Republic of Korea), else the CLDR name.</param>
/// <param name="NameZh">The Chinese name: 韩国.</param>
public sealed record Economy(string Code, string NameEn, string NameZh, bool IsApecMember);
