namespace StiArchive.Postings.Building;

/// <summary>The runs of a paper (<see cref="PaperPostings"/>) with the numbers that their terms have in a segment.</summary>
internal readonly record struct NumberedRuns(int[] Terms, byte[] Runs);
