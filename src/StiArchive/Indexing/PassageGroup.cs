using System.Buffers.Binary;
using System.IO.Compression;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>Some passages of a paper that stand behind each other, packed together: alone, their texts would be too short to
/// become much smaller; more would take longer to unpack for one of them, and fill the pages of the file badly.</summary>
/// <param name="FirstPlace">Place of the first in its paper; a multiple of <see cref="Size"/>.</param>
/// <param name="Fingerprints">Eight bytes of each.</param>
/// <param name="Data">The rest, compressed.</param>
internal sealed record PassageGroup(int FirstPlace, byte[] Fingerprints, byte[] Data)
{
    /// <summary>Passages of a group; the last of a paper may have fewer.</summary>
    public const int Size = 8;

    public const int FingerprintBytes = 8;

    // As much of the next passage as a quoted piece may reach into.
    private const int FollowingChars = 200;

    private const int LengthBytes = sizeof(int);

    /// <summary>The place behind the last passage.</summary>
    public int EndPlace => FirstPlace + (Fingerprints.Length / FingerprintBytes);

    /// <summary>All passages of a paper in groups.</summary>
    public static IReadOnlyList<PassageGroup> Of(IReadOnlyList<Passage> passages) =>
        [.. Enumerable.Range(0, (passages.Count + Size - 1) / Size).Select(group => Pack(passages, group * Size))];

    /// <summary>The passage at <paramref name="place"/> of a group that was read from the index, and what follows it.</summary>
    /// <param name="paperId">Of the paper, which the group does not hold.</param>
    public (Passage Passage, string Following) Unpack(int place, string paperId)
    {
        using var reader = Open(place);
        var text = PackedText.Read(reader);
        var following = PackedText.Read(reader);
        var passage = new Passage
        {
            PaperId = paperId,
            Anchor = reader.ReadString(),
            Kind = (PassageKind)reader.ReadByte(),
            Language = (Language)reader.ReadByte(),
            SectionId = reader.ReadString(),
            HeadingPath = ReadPath(reader),
            Text = text,
            Page = reader.Read7BitEncodedInt() is > 0 and var page ? page : null,
            BlockIndex = reader.Read7BitEncodedInt() - 1,
            Span = new TextSpan(reader.Read7BitEncodedInt(), text.Length),
            Fingerprint = Convert.ToHexStringLower(
                Fingerprints,
                (place - FirstPlace) * FingerprintBytes,
                FingerprintBytes
            ),
        };
        return (passage, following);
    }

    /// <summary>The text of one passage and what follows it, and nothing else of it.</summary>
    public (string Text, string Following) UnpackText(int place)
    {
        using var reader = Open(place);
        return (PackedText.Read(reader), PackedText.Read(reader));
    }

    /// <summary>The place of the first passage with the given fingerprint; null where none has it.</summary>
    public int? PlaceOf(ReadOnlySpan<byte> fingerprint)
    {
        for (var start = 0; start < Fingerprints.Length; start += FingerprintBytes)
        {
            if (Fingerprints.AsSpan(start, FingerprintBytes).SequenceEqual(fingerprint))
            {
                return FirstPlace + (start / FingerprintBytes);
            }
        }

        return null;
    }

    private static PassageGroup Pack(IReadOnlyList<Passage> passages, int first)
    {
        var count = Math.Min(Size, passages.Count - first);
        var fingerprints = new byte[count * FingerprintBytes];
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, LevelFor(passages.Skip(first).Take(count)), leaveOpen: true))
        {
            deflate.Write(Write(passages, first, count));
        }

        for (var i = 0; i < count; i++)
        {
            var target = fingerprints.AsSpan(i * FingerprintBytes, FingerprintBytes);
            Convert.FromHexString(passages[first + i].Fingerprint, target, out _, out _);
        }

        return new PassageGroup(first, fingerprints, packed.ToArray());
    }

    // Packing was a fifth of the work of building. What is in UTF-16 gains little by more effort, what is in UTF-8 a quarter.
    private static CompressionLevel LevelFor(IEnumerable<Passage> passages) =>
        passages.All(passage => PackedText.IsWide(passage.Text)) ? CompressionLevel.Fastest : CompressionLevel.Optimal;

    /// <summary>Where the record of each passage begins, and the records.</summary>
    private static ReadOnlySpan<byte> Write(IReadOnlyList<Passage> passages, int first, int count)
    {
        var records = new MemoryStream();
        records.SetLength(count * LengthBytes);
        records.Position = records.Length;
        using var writer = new BinaryWriter(records);
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(records.GetBuffer().AsSpan(i * LengthBytes), (int)records.Position);
            Write(writer, passages[first + i], passages.ElementAtOrDefault(first + i + 1));
        }

        return records.GetBuffer().AsSpan(0, (int)records.Length);
    }

    private static void Write(BinaryWriter writer, Passage passage, Passage? next)
    {
        PackedText.Write(writer, passage.Text);
        PackedText.Write(writer, Following(passage, next));
        writer.Write(passage.Anchor);
        writer.Write((byte)passage.Kind);
        writer.Write((byte)passage.Language);
        writer.Write(passage.SectionId);
        writer.Write7BitEncodedInt(passage.HeadingPath.Count);
        foreach (var heading in passage.HeadingPath)
        {
            writer.Write(heading);
        }

        writer.Write7BitEncodedInt(passage.Page ?? 0);
        writer.Write7BitEncodedInt(passage.BlockIndex + 1);
        writer.Write7BitEncodedInt(passage.Span.Start);
    }

    private static string[] ReadPath(BinaryReader reader)
    {
        var path = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = reader.ReadString();
        }

        return path;
    }

    // Two passages are of one paragraph if they stand in the same block, the second where the first ends.
    private static string Following(Passage passage, Passage? next)
    {
        var isCut =
            next is not null
            && next.Kind == passage.Kind
            && next.BlockIndex == passage.BlockIndex
            && string.Equals(next.SectionId, passage.SectionId, StringComparison.Ordinal)
            && next.Span.Start == passage.Span.End;
        if (!isCut)
        {
            return "";
        }

        var length = Math.Min(FollowingChars, next!.Text.Length);
        return char.IsHighSurrogate(next.Text[length - 1]) ? next.Text[..(length - 1)] : next.Text[..length];
    }

    private BinaryReader Open(int place)
    {
        using var deflate = new DeflateStream(new MemoryStream(Data), CompressionMode.Decompress);
        var records = new MemoryStream();
        deflate.CopyTo(records);
        var start = records.GetBuffer().AsSpan((place - FirstPlace) * LengthBytes);
        records.Position = BinaryPrimitives.ReadInt32LittleEndian(start);
        return new BinaryReader(records);
    }
}
