using System.CommandLine;
using Microsoft.Data.Sqlite;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Cli;

/// <summary>Options of every command: where the archive is, and which language to speak.</summary>
internal sealed class CommonOptions
{
    private readonly Wording _wording;
    private readonly Option<string> _corpus;
    private readonly Option<string> _index;
    private readonly Option<string> _language;

    public CommonOptions(Wording wording)
    {
        _wording = wording;
        _corpus = new Option<string>("--corpus")
        {
            Recursive = true,
            HelpName = "DIR",
            Description = wording.Say(
                zh: "文献库文件夹；默认为当前或上级文件夹中的 corpus/",
                en: "the folder of papers; by default corpus/ in this folder or one above"
            ),
        };
        _index = new Option<string>("--index")
        {
            Recursive = true,
            HelpName = "FILE",
            Description = wording.Say(
                zh: "索引文件；默认为文献库旁的 index/archive.db",
                en: "the index; by default index/archive.db beside the corpus"
            ),
        };
        _language = new Option<string>(Wording.OptionName)
        {
            Recursive = true,
            HelpName = "zh|en",
            Description = wording.Say(
                zh: "消息的语言；默认为系统语言",
                en: "language of messages; by default the system's"
            ),
        };
        _language.AcceptOnlyFromAmong("zh", "en");
    }

    public void AddTo(RootCommand root)
    {
        root.Options.Add(_corpus);
        root.Options.Add(_index);
        root.Options.Add(_language);
    }

    /// <summary>The corpus folder, whether it is there or not.</summary>
    public string CorpusPath(ParseResult parsed) =>
        parsed.GetValue(_corpus) ?? Path.Combine(ArchivePlaces.FindRoot(Environment.CurrentDirectory), "corpus");

    /// <summary>The corpus, to read or change.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public CorpusFolder Corpus(ParseResult parsed)
    {
        var path = CorpusPath(parsed);
        return Directory.Exists(path)
            ? new CorpusFolder(path)
            : throw new CommandException(
                ExitCodes.WrongUse,
                _wording.Say(
                    zh: $"没有文献库文件夹 {path}；请用 --corpus 指明，或先用 sti convert 建立",
                    en: $"there is no corpus folder {path}; name it with --corpus, or make one with sti convert"
                )
            );
    }

    /// <summary>The index, made new where there is none or a damaged one; whoever asks disposes of it.</summary>
    /// <exception cref="CommandException">There is a file in its place that may not be touched.</exception>
    public ArchiveDatabase Index(ParseResult parsed)
    {
        var path = IndexPath(parsed);
        try
        {
            return ArchiveDatabase.Open(path);
        }
        catch (UnreadableIndexException refusal)
        {
            throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(refusal.MessageIn(Language.Chinese), refusal.MessageIn(Language.English))
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(
                    zh: $"无法打开索引 {path}（{failure.Message}）；请检查权限，或用 --index 指明其他文件",
                    en: $"the index {path} cannot be opened ({failure.Message}); check who may, or name another with --index"
                )
            );
        }
    }

    /// <summary>The index that is there already; whoever asks disposes of it.</summary>
    /// <exception cref="CommandException">There is none, or it cannot be opened.</exception>
    public ArchiveDatabase ExistingIndex(ParseResult parsed) =>
        File.Exists(IndexPath(parsed))
            ? Index(parsed)
            : throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(
                    zh: $"还没有索引 {IndexPath(parsed)}；请先运行 sti index",
                    en: $"there is no index {IndexPath(parsed)} yet; run sti index first"
                )
            );

    public string IndexPath(ParseResult parsed) =>
        parsed.GetValue(_index)
        ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(CorpusPath(parsed)))!, "index", "archive.db");
}
