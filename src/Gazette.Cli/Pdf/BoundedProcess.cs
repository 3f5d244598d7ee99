using System.Diagnostics;

namespace Gazette.Cli.Pdf;

/// <summary>How a call of another program ended.</summary>
/// <param name="Code">Its exit code; null if it could not be started, or was ended because it took too long.</param>
/// <param name="Started">Whether it could be started.</param>
internal sealed record ProcessEnd(int? Code, bool Started)
{
    public bool Succeeded => Code == 0;
}

/// <summary>Calls another program, without a window, an input or an output, and ends it if it takes too long.</summary>
internal static class BoundedProcess
{
    /// <exception cref="OperationCanceledException">The run was stopped; the program has been ended.</exception>
    public static ProcessEnd Run(string program, IEnumerable<string> arguments, string folder, TimeSpan patience, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.StandardInput.Close();
            return Wait(process, patience, cancellation);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new ProcessEnd(null, Started: false);
        }
    }

    private static ProcessEnd Wait(Process process, TimeSpan patience, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            return new ProcessEnd(process.ExitCode, Started: true);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return new ProcessEnd(null, Started: true);
        }
    }
}
