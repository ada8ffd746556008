using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Originals;
using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive;

/// <summary>Takes an original into the corpus: bytes, extracted text, paper, folder.</summary>
/// <remarks>Not for several threads at once: two papers might be given the same id.</remarks>
public sealed class Converter(CorpusFolder corpus, TimeProvider time)
{
    private IDictionary<string, string>? _idByHash;

    /// <summary>Stores the paper that the bytes hold; the same bytes again keep the id that they were given first.</summary>
    /// <param name="name">The name that the file was received under; never used as a path.</param>
    /// <param name="isForced">Converts anew what is held already, and so throws away what a librarian changed in it.</param>
    public DepositOutcome Convert(string name, byte[] bytes, bool isForced = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);

        var hash = OriginalHash.Of(bytes);
        _idByHash ??= corpus.IdsByOriginalHash();
        if (_idByHash.TryGetValue(hash, out var heldId) && !isForced)
        {
            return new DepositOutcome.AlreadyHeld(heldId);
        }

        var text = TextFileExtractor.Extract(name, bytes);
        if (Admission.Check(bytes, text.Lines.Select(line => line.Text)) is { } reason)
        {
            return new DepositOutcome.Rejected(reason);
        }

        var parsed = PaperParser.Parse(text);
        var paper = parsed with
        {
            Id = heldId ?? PaperSlug.Make(parsed.Metadata, hash, corpus.IsTaken),
            Original = OriginalOfHeld(heldId) ?? Received(name, hash, text),
        };
        corpus.Save(paper, bytes);
        _idByHash[hash] = paper.Id;
        return new DepositOutcome.Converted(paper);
    }

    // A paper that is converted anew was still received on the day and under the name that it was received first.
    private Original? OriginalOfHeld(string? id)
    {
        try
        {
            return id is null ? null : corpus.Read(id).Original;
        }
        catch (CorpusFormatException)
        {
            return null;
        }
    }

    private Original Received(string name, string hash, ExtractedText text) =>
        new(name, hash, DateOnly.FromDateTime(time.GetLocalNow().DateTime), text.EncodingName);
}
