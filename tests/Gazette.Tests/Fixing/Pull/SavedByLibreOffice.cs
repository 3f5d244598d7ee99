using System.Diagnostics;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>Documents of examples, some of them edited, as LibreOffice saves them: all in a single call.</summary>
public sealed class SavedByLibreOffice : IDisposable
{
    private const string Tool = "soffice";

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-pull-").FullName;

    public SavedByLibreOffice()
    {
        IsMissing = !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Tool)));
        if (IsMissing)
        {
            return;
        }

        foreach ((int index, SavedDocument document) in SavedDocument.All.Index())
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{index}.docx"), document.Edited());
        }

        Run([
            $"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", "docx", "--outdir", Path.Combine(_folder, "saved"),
            .. Directory.GetFiles(_folder, "*.docx"),
        ]);
    }

    public bool IsMissing { get; }

    public byte[] Read(int index) => File.ReadAllBytes(Path.Combine(_folder, "saved", $"{index}.docx"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Run(string[] arguments)
    {
        ProcessStartInfo start = new(Tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException("LibreOffice has not finished");
        }
    }
}
