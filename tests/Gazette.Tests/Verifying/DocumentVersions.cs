using Gazette.Cli;
using Gazette.Diagnostics;
using Gazette.Tests.Cli;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>The formats of the documents of an example, built once, for tests to change and compare.</summary>
internal sealed class DocumentVersions
{
    private static readonly string[] Formats = ["docx", "md", "html"];

    private readonly Dictionary<string, Dictionary<string, byte[]>> _documents = new(StringComparer.Ordinal);

    private DocumentVersions(bool isFilled) => IsFilled = isFilled;

    /// <summary>Whether the Word files were filled in.</summary>
    public bool IsFilled { get; }

    public IEnumerable<string> Names => _documents.Keys;

    public byte[] this[string name, string format] => _documents[name][format];

    public static DocumentVersions Build(string[] inputs, bool isFilled)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);
        int code = Program.Run(
            ["build", .. inputs, "-o", folder.FullPath, "--to", string.Join(',', Formats)], world.Environment, TestContext.Current.CancellationToken);
        Assert.True(code == 0, world.Error.ToString());
        DocumentVersions versions = new(isFilled);
        foreach (string file in folder.Documents.Where(file => file.EndsWith(".docx", StringComparison.Ordinal)))
        {
            string name = Path.ChangeExtension(file, null);
            versions._documents.Add(
                name, Formats.ToDictionary(format => format, format => File.ReadAllBytes(folder.At($"{name}.{format}")), StringComparer.Ordinal));
        }

        return versions;
    }

    /// <summary>Compares the formats of a document, one of them with other bytes.</summary>
    public (VerifiedDocument? Document, DiagnosticBag Found) Verify(string name, string? changed = null, byte[]? content = null)
    {
        FileContent[] files =
        [
            .. Formats.Select(format => new FileContent(
                $"{name}.{format}", format, format == changed ? content! : this[name, format], IsFilled: IsFilled && format == "docx", IsKept: true)),
        ];
        DiagnosticBag bag = new();
        return (new DocumentVerification(onDisk: true).Verify(name, files, bag), bag);
    }
}
