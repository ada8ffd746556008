using System.Globalization;
using BenchmarkDotNet.Running;
using StiArchive.Benchmarks;
using StiArchive.Benchmarks.Load;

switch (args)
{
    case ["growth", var file]:
        GrowthMeasurement.Write(file, Console.Out);
        break;
    case ["corpus", var folder, var passages]:
        new MadeUpCorpus(folder).Write(int.Parse(passages, CultureInfo.InvariantCulture));
        break;
    case ["load", var app, .. var rest]:
        int? process = rest is [var id] ? int.Parse(id, CultureInfo.InvariantCulture) : null;
        await new LoadMeasurement(new Uri(app), 64, TimeSpan.FromSeconds(60), process).WriteAsync(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GrowthMeasurement).Assembly).Run(args);
        break;
}
