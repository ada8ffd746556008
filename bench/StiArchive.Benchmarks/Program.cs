using BenchmarkDotNet.Running;
using StiArchive.Benchmarks;

if (args is ["growth", var file])
{
    GrowthMeasurement.Write(file, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
