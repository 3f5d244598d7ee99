using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazette.Diagnostics;

namespace Gazette.Cli.Formats;

/// <summary>
/// What makes a result the same one in the next run, though lines above it have come or gone: its rule, its file, the words of its line,
/// and which of several alike it is.
/// </summary>
internal sealed class SarifFingerprints
{
    private const int HashCharacters = 16;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic diagnostic, string uri)
    {
        string line = diagnostic.Span.IsWholeFile ? diagnostic.Message.English : diagnostic.Span.File.Line(diagnostic.Span.Position.Line).Trim();
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule}\n{uri}\n{line}")))[..HashCharacters];
        int count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }
}
