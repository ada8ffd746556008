namespace StiArchive.Indexing;

/// <summary>The texts that a passage is found by.</summary>
/// <param name="Titles">Of its paper, in both languages.</param>
/// <param name="Headings">Its heading path.</param>
/// <param name="Text">Its own text.</param>
/// <param name="Following">The beginning of the next passage of the same paragraph: a quoted piece may begin in one and end
/// in the other.</param>
internal sealed record WordFields(string Titles, string Headings, string Text, string Following);
