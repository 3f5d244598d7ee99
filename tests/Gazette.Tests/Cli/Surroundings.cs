using System.Text;
using Gazette.Cli;

namespace Gazette.Tests.Cli;

/// <summary>An environment for a command that only uses one folder, and records what is printed.</summary>
internal sealed class Surroundings : IDisposable
{
    private readonly MemoryStream _output = new();

    public Surroundings(string currentFolder, Stream? input = null, string? language = null)
    {
        Error = new StringWriter { NewLine = "\n" };
        Environment = new CommandEnvironment
        {
            Output = new StreamWriter(_output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
            Error = Error,
            OutputStream = _output,
            InputStream = input ?? Stream.Null,
            CurrentFolder = currentFolder,
            TemplateFolder = Path.Combine(Repository.Root, "templates"),
            Variable = name => name == "LANG" ? language : null,
            Clock = new StoppedClock(),
        };
    }

    public CommandEnvironment Environment { get; init; }

    public StringWriter Error { get; }

    public string Output => Encoding.UTF8.GetString(_output.ToArray());

    public void Dispose()
    {
        _output.Dispose();
        Error.Dispose();
    }

    // Without it, a slow machine would show progress where a fast one shows none.
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
