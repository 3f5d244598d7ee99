using System.Globalization;
using BenchmarkDotNet.Running;

namespace Gazette.Benchmarks;

/// <summary>
/// Measures the stages of a document: <c>dotnet run -c Release --project tests/Gazette.Benchmarks -- --filter '*'</c>. With the arguments <c>records
/// FOLDER N</c> it writes the records for measuring whole programs; with <c>preview PROGRAM</c> it measures the preview of a native program.
/// </summary>
internal static class Program
{
    public static async Task Main(string[] arguments)
    {
        if (arguments is ["records", var folder, var count])
        {
            Records.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        }
        else if (arguments is ["preview", var program])
        {
            using PreviewTimes times = new(Path.GetFullPath(program));
            await times.Measure();
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        }
    }
}
