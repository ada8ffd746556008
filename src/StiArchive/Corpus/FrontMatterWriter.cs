using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>Writes what a catalogue says of a paper, between two lines of dashes.</summary>
internal static class FrontMatterWriter
{
    public static string Write(Paper paper)
    {
        var text = new FrontMatterText();
        text.Add("id", paper.Id);
        text.Add("kind", CorpusWords.Of(paper.Kind));
        text.Add("languages", paper.Languages.Select(CorpusWords.Of));
        WriteMetadata(text, paper.Metadata);
        WriteOriginal(text, paper.Original);
        WriteNotes(text, paper);
        return text.ToString();
    }

    private static void WriteMetadata(FrontMatterText text, Metadata metadata)
    {
        var present = MetadataFields.All.Where(field => field.BasisOf(metadata) is not null).ToList();
        foreach (var field in present)
        {
            field.Write(text, metadata);
        }

        // A value without an entry was set by a librarian: people add values by hand, and need add nothing else.
        var entries = present
            .Select(field => (field.Key, Basis: field.BasisOf(metadata)!))
            .Where(entry => entry.Basis != Basis.Librarian)
            .Select(entry => (entry.Key, BasisItem(entry.Basis)))
            .ToList();
        if (entries.Count > 0)
        {
            text.AddEntries("basis", entries);
        }
    }

    private static string BasisItem(Basis basis)
    {
        var kind = CorpusWords.Of(basis.Kind);
        return basis.Evidence is null ? kind : FrontMatterText.Item((kind, YamlScalar.Flow(basis.Evidence)));
    }

    private static void WriteOriginal(FrontMatterText text, Original? original)
    {
        if (original is null)
        {
            return;
        }

        text.AddEntries(
            "original",
            [
                ("name", YamlScalar.Block(original.Name)),
                ("sha256", YamlScalar.Block(original.Sha256)),
                ("received", original.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("encoding", YamlScalar.Block(original.Encoding)),
            ]
        );
    }

    private static void WriteNotes(FrontMatterText text, Paper paper)
    {
        AddUnlessEmpty(text, "speakers", paper.Speakers, SpeakerItem);
        AddUnlessEmpty(text, "doubts", paper.Doubts, DoubtItem);
        AddUnlessEmpty(text, "noise", paper.Noise, NoiseItem);
    }

    private static void AddUnlessEmpty<T>(
        FrontMatterText text,
        string key,
        IReadOnlyList<T> values,
        Func<T, string> item
    )
    {
        if (values.Count > 0)
        {
            text.AddItems(key, [.. values.Select(item)]);
        }
    }

    private static string SpeakerItem(Speaker speaker) =>
        FrontMatterText.Item(
            ("name", YamlScalar.Flow(speaker.Name)),
            ("affiliation", speaker.Affiliation is null ? null : YamlScalar.Flow(speaker.Affiliation)),
            ("section", YamlScalar.Flow(speaker.SectionId))
        );

    private static string DoubtItem(Doubt doubt) =>
        FrontMatterText.Item(
            ("kind", CorpusWords.Of(doubt.Kind)),
            ("place", YamlScalar.Flow(doubt.Place)),
            ("found", YamlScalar.Flow(doubt.Found))
        );

    private static string NoiseItem(Noise noise) =>
        FrontMatterText.Item(
            ("line", noise.LineNumber.ToString(CultureInfo.InvariantCulture)),
            ("kind", CorpusWords.Of(noise.Kind)),
            ("text", YamlScalar.Flow(noise.Text))
        );
}
