using System.Diagnostics;
using System.Text;

namespace Gazette.Tests.Cli;

/// <summary>A call of a program in a process of its own, in surroundings that hold as little as those of <see cref="Surroundings"/>.</summary>
internal static class ExternalProgram
{
    public static (int ExitCode, string Output, string Error) Run(string program, string[] words, string folder, Stream input, string? language)
    {
        ProcessStartInfo start = new(program, words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };

        // The language of the messages; what letters the arguments have is said by LC_CTYPE alone.
        foreach (string variable in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "GAZETTE_LANG"])
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LC_CTYPE"] = "C.UTF-8";
        start.Environment["GAZETTE_LANG"] = language is null ? "en" : language[..2];
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            input.CopyTo(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading it.
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
