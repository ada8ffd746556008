using StiArchive.Cli;
using StiArchive.Cli.Terminals;

return await StiProgram.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);
