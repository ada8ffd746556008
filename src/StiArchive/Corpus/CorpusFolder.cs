using System.Security.Cryptography;
using System.Text;
using StiArchive.Originals;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>The folder that is the archive's truth: one folder a paper, with its <c>paper.md</c> and its original.</summary>
public sealed class CorpusFolder(string root)
{
    public const string PaperFileName = "paper.md";

    // The name never comes from the one who sent the file. Originals of other types will have names of their own.
    public const string OriginalFileName = "original.txt";

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>All papers in the order of their ids, without reading more of them than their bytes.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyList<CorpusEntry> List() =>
        [.. Ids().Select(id => new CorpusEntry(id, PaperPath(id), Hash(PaperPath(id))))];

    /// <summary>The ids of all papers, in order.</summary>
    public IReadOnlyList<string> Ids() =>
        [
            .. Directory
                .EnumerateDirectories(Root)
                .Select(folder => Path.GetFileName(folder))
                .Where(name => PaperId.IsValid(name) && File.Exists(PaperPath(name)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>How the <c>paper.md</c> of every paper looks from outside, by id; cheaper than <see cref="List"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyDictionary<string, FileStamp> Stamps() =>
        Directory
            .EnumerateDirectories(Root)
            .Select(folder => Path.GetFileName(folder))
            .Select(id => (Id: id, Stamp: StampOf(id)))
            .Where(paper => paper.Stamp is not null)
            .ToDictionary(paper => paper.Id, paper => paper.Stamp!.Value, StringComparer.Ordinal);

    /// <summary>How the <c>paper.md</c> of a paper looks from outside; null where there is none.</summary>
    public FileStamp? StampOf(string id)
    {
        var file = PaperId.IsValid(id) ? new FileInfo(PaperPath(id)) : null;
        return file is { Exists: true } ? new FileStamp(file.LastWriteTimeUtc, file.Length) : null;
    }

    /// <summary>One paper without reading more of it than its bytes; null where the corpus has none of that id.</summary>
    public CorpusEntry? Find(string id)
    {
        try
        {
            return Holds(id) ? new CorpusEntry(id, PaperPath(id), Hash(PaperPath(id))) : null;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What lies in the corpus and belongs to no paper, as paths relative to it with forward slashes, in order.</summary>
    public IReadOnlyList<string> Strays()
    {
        var ids = Ids().ToHashSet(StringComparer.Ordinal);
        var besidePapers = Directory
            .EnumerateFileSystemEntries(Root)
            .Where(path => !ids.Contains(Path.GetFileName(path)));
        var insidePapers = ids.SelectMany(id => Directory.EnumerateFileSystemEntries(Path.Combine(Root, id)))
            .Where(path => Path.GetFileName(path) is not (PaperFileName or OriginalFileName));
        return [.. besidePapers.Concat(insidePapers).Select(Relative).Order(StringComparer.Ordinal)];
    }

    /// <summary>The id of each paper by the hash of its stored original; the lowest id where several have the same.</summary>
    public IDictionary<string, string> IdsByOriginalHash()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Ids().Where(id => File.Exists(OriginalPath(id))))
        {
            ids.TryAdd(Hash(OriginalPath(id)), id);
        }

        return ids;
    }

    /// <summary>Whether an id cannot be given to another paper, because a folder or a file has that name.</summary>
    public bool IsTaken(string id) => Path.Exists(Path.Combine(Root, RequireId(id)));

    public bool Holds(string id) => PaperId.IsValid(id) && File.Exists(PaperPath(id));

    /// <summary>Whether the bytes that a paper was made from are stored.</summary>
    public bool HoldsOriginal(string id) => PaperId.IsValid(id) && File.Exists(OriginalPath(id));

    /// <summary>Reads one paper.</summary>
    /// <exception cref="CorpusFormatException">The file does not follow the format, or is not in the folder of its id.</exception>
    /// <exception cref="FileNotFoundException">The corpus has no such paper.</exception>
    public Paper Read(string id)
    {
        var path = Relative(PaperPath(RequireId(id)));
        var paper = PaperReader.Read(path, ReadText(id));
        return string.Equals(paper.Id, id, StringComparison.Ordinal)
            ? paper
            : throw new CorpusFormatException(path, 2, FrontMatterProblems.OtherFolder(paper.Id, id));
    }

    /// <summary>The text of a <c>paper.md</c>, for those who compare it byte for byte.</summary>
    /// <exception cref="CorpusFormatException">The file is not UTF-8.</exception>
    public string ReadText(string id)
    {
        var path = PaperPath(RequireId(id));
        var bytes = File.ReadAllBytes(path);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            var line = 1 + bytes.AsSpan(0, broken.Index).Count((byte)'\n');
            throw new CorpusFormatException(Relative(path), line, FrontMatterProblems.NotUtf8, broken);
        }
    }

    /// <summary>The bytes that the paper was made from; null where none are stored.</summary>
    public byte[]? ReadOriginal(string id)
    {
        var path = OriginalPath(RequireId(id));
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Stores a paper with its original. A new paper appears whole or not at all; of a paper that is held,
    /// <c>paper.md</c> is replaced at once, and the original must be the one that is there.</summary>
    /// <exception cref="ArgumentException">The paper's id is none, or its original has another hash.</exception>
    public void Save(Paper paper, byte[] original)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(original);

        var folder = Path.Combine(Root, RequireId(paper.Id));
        RequireSameOriginal(paper, original);
        var markdown = StrictUtf8.GetBytes(PaperWriter.Write(paper));
        if (Directory.Exists(folder))
        {
            SaveOver(paper.Id, markdown, original);
        }
        else
        {
            SaveNew(folder, markdown, original);
        }
    }

    /// <summary>Writes a paper's file as <see cref="PaperWriter"/> does; false where it was written so already.</summary>
    /// <exception cref="CorpusFormatException">The file does not follow the format.</exception>
    public bool Rewrite(string id)
    {
        var text = PaperWriter.Write(Read(id));
        if (string.Equals(text, ReadText(id), StringComparison.Ordinal))
        {
            return false;
        }

        DurableFiles.Replace(PaperPath(id), StrictUtf8.GetBytes(text));
        return true;
    }

    private void SaveOver(string id, byte[] markdown, byte[] original)
    {
        if (ReadOriginal(id) is not { } held)
        {
            DurableFiles.Replace(OriginalPath(id), original);
        }
        else if (!held.AsSpan().SequenceEqual(original))
        {
            throw new ArgumentException(
                $"{id} is held with another original; an original is never replaced",
                nameof(id)
            );
        }

        DurableFiles.Replace(PaperPath(id), markdown);
    }

    private void SaveNew(string folder, byte[] markdown, byte[] original)
    {
        // A dot is no part of an id, so that a folder left by a crash is never taken for a paper.
        var beside = Path.Combine(Root, $".{Guid.NewGuid():N}.tmp");
        Directory.CreateDirectory(beside);
        try
        {
            DurableFiles.Create(Path.Combine(beside, OriginalFileName), original);
            DurableFiles.Create(Path.Combine(beside, PaperFileName), markdown);
            DurableFiles.FlushFolder(beside);
            Directory.Move(beside, folder);
        }
        catch
        {
            Directory.Delete(beside, recursive: true);
            throw;
        }

        DurableFiles.FlushFolder(Root);
    }

    private static void RequireSameOriginal(Paper paper, byte[] original)
    {
        var hash = OriginalHash.Of(original);
        if (paper.Original is { } stated && !string.Equals(stated.Sha256, hash, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{paper.Id} states another hash than that of its original", nameof(paper));
        }
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private string PaperPath(string id) => Path.Combine(Root, id, PaperFileName);

    private string OriginalPath(string id) => Path.Combine(Root, id, OriginalFileName);

    private string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string RequireId(string id) =>
        PaperId.IsValid(id)
            ? id
            : throw new ArgumentException(
                $"\"{id}\" is not the id of a paper: small letters, digits and hyphens",
                nameof(id)
            );
}
