namespace StiArchive.Papers;

/// <summary>The file that a paper was made from; its bytes are kept unaltered beside the paper.</summary>
/// <param name="Name">The name it was received under; never used as a path.</param>
/// <param name="Sha256">Hash of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Received">The day it was taken into the archive.</param>
/// <param name="Encoding">The text encoding it was read in: <c>utf-8</c>, <c>gb18030</c> …</param>
public sealed record Original(string Name, string Sha256, DateOnly Received, string Encoding);
