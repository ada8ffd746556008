namespace StiArchive.Postings.Building;

/// <summary>Terms in the order of their numbers (<see cref="TermNumbers"/>).</summary>
/// <param name="Packed">Short terms as numbers; 0 stands for the next one of <paramref name="Long"/>.</param>
internal readonly record struct TermSet(ulong[] Packed, string[] Long);
