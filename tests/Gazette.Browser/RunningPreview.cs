using System.Diagnostics;

namespace Gazette.Browser;

/// <summary>A process of <c>gazette preview</c>.</summary>
internal sealed class RunningPreview : IDisposable
{
    private readonly Process _process;

    private RunningPreview(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<RunningPreview> Start(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, ["preview", .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        Process process = Process.Start(start)!;
        string address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the preview has not started");
        return new RunningPreview(process, new Uri(address));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
