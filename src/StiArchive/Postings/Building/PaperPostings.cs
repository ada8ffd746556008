namespace StiArchive.Postings.Building;

/// <summary>The terms of one paper, each with the passages that have it: what segments are put together from.</summary>
/// <remarks>Made by many threads at once (<see cref="PaperInverter"/>), so that little is left for the one that gathers a
/// segment: a number for each term, instead of one for each of its occurrences.</remarks>
/// <param name="Lengths">Of the passages in Han characters and words.</param>
/// <param name="Runs">For each term how many bytes follow, and these: its <see cref="PassageRun"/>.</param>
internal sealed record PaperPostings(TermSet Terms, ushort[] Lengths, byte[] Runs, int OccurrenceCount);
