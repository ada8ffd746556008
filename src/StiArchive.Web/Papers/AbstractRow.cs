namespace StiArchive.Web.Papers;

/// <summary>Sentences of the two abstracts that say the same, or one that has no counterpart.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Zh">Null where the other abstract alone says it.</param>
/// <param name="En">Null where the other abstract alone says it.</param>
/// <param name="IsSure">Whether it is likelier than not that they say the same.</param>
public sealed record AbstractRow(int Number, ShownText? Zh, ShownText? En, bool IsSure);
