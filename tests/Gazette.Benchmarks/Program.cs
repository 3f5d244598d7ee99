using System.Globalization;
using BenchmarkDotNet.Running;

namespace Gazette.Benchmarks;

/// <summary>
/// Measures the stages of a document: <c>dotnet run -c Release --project tests/Gazette.Benchmarks -- --filter '*'</c>. With the arguments <c>records
/// FOLDER N</c> it writes the records for measuring whole programs.
/// </summary>
internal static class Program
{
    public static void Main(string[] arguments)
    {
        if (arguments is ["records", var folder, var count])
        {
            Records.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        }
    }
}
