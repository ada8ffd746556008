using System.CommandLine;
using System.Text;
using StiArchive.Cli.Terminals;
using StiArchive.Exporting;
using StiArchive.Extraction;
using StiArchive.Originals;
using StiArchive.Parsing;

namespace StiArchive.Cli.Commands;

/// <summary><c>sti export --format neutral --out DIR FILE…</c>: what the parser makes of originals, for comparing parsers.</summary>
internal sealed class ExportCommand : StiCommand
{
    private const int IdDigits = 3;

    private readonly Terminal _terminal;
    private readonly Wording _wording;

    public ExportCommand(Terminal terminal, Wording wording)
        : base(
            "export",
            wording.Say(zh: "把解析结果写成 JSON，供评测比较", en: "Write what the parser reads as JSON, to compare it")
        )
    {
        _terminal = terminal;
        _wording = wording;
        var files = InputFiles.Argument(wording);
        var format = new Option<string>("--format")
        {
            Required = true,
            HelpName = "neutral",
            Description = wording.Say(zh: "格式；目前只有 neutral", en: "the format; there is only neutral"),
        };
        format.AcceptOnlyFromAmong("neutral");
        var folder = new Option<string>("--out")
        {
            Required = true,
            HelpName = "DIR",
            Description = wording.Say(zh: "写入的文件夹；没有则新建", en: "the folder to write to, made if need be"),
        };
        Arguments.Add(files);
        Options.Add(format);
        Options.Add(folder);
        SetWork(
            (parsed, cancellationToken) => Export(parsed.GetValue(files)!, parsed.GetValue(folder)!, cancellationToken)
        );
    }

    public override IReadOnlyList<string> Examples => ["sti export --format neutral --out /tmp/neutral papers/*.txt"];

    private int Export(string[] files, string folder, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var exported = files.Count(file => Export(file, folder, cancellationToken));
            _terminal.ReportError(
                _wording.Say(zh: $"已写 {exported} 个文件。", en: $"{Wording.Count(exported, "file")} written.")
            );
            return exported == files.Length ? ExitCodes.Good : ExitCodes.ProblemsFound;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(
                ExitCodes.ProblemsFound,
                _wording.Say(
                    zh: $"无法读写（{failure.Message}）；请检查文件和 --out",
                    en: $"cannot read or write ({failure.Message}); check the files and --out"
                )
            );
        }
    }

    private bool Export(string file, string folder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = Path.GetFileName(file);
        var bytes = File.ReadAllBytes(file);
        var text = TextFileExtractor.Extract(name, bytes);
        if (Admission.Check(bytes, text.Lines.Select(line => line.Text)) is not null)
        {
            _terminal.ReportError(_wording.Say(zh: $"{file} 不是文本，略过", en: $"{file} is no text and is left out"));
            return false;
        }

        var json = NeutralExport.Write(PaperParser.Parse(text), name);
        var path = Path.Combine(folder, $"{ExportName(name)}.json");
        File.WriteAllText(path, json + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _terminal.Output.WriteLine(path);
        return true;
    }

    // 000_6593d7fa.txt -> 000; 2020-wu.txt -> 2020-wu
    private static string ExportName(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        var digits = stem.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits == IdDigits ? stem[..IdDigits] : stem;
    }
}
