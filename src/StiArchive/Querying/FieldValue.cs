using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>What stands behind the colon of a field, or one of several such things.</summary>
/// <param name="Source">Its place in the query, quotes included.</param>
/// <param name="Text">Without quotes.</param>
internal readonly record struct FieldValue(TextSpan Source, string Text, bool IsQuoted);
