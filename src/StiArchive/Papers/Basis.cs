namespace StiArchive.Papers;

/// <summary>Why a metadata value is believed.</summary>
/// <param name="Evidence">In words: where it is printed or what it was concluded from; null where nothing need be said.</param>
public sealed record Basis(BasisKind Kind, string? Evidence = null)
{
    public static Basis Stated { get; } = new(BasisKind.Stated);

    public static Basis Librarian { get; } = new(BasisKind.Librarian);

    public static Basis StatedAt(string place) => new(BasisKind.Stated, place);

    public static Basis InferredFrom(string evidence) => new(BasisKind.Inferred, evidence);
}
