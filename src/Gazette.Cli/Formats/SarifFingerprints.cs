using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazette.Diagnostics;

namespace Gazette.Cli.Formats;

/// <summary>
/// Fingerprints that identify a result in the next run, even if lines above it were inserted or deleted: its rule, its file, the text of its line,
/// and its number among equal ones. They are the same in every language.
/// </summary>
internal sealed class SarifFingerprints
{
    private const int HashCharacters = 16;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic diagnostic, string uri)
    {
        string line = diagnostic.Span.IsWholeFile
            ? diagnostic.Message.In(SpokenLanguage.English)
            : diagnostic.Span.File.Line(diagnostic.Span.Position.Line).Trim();
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule}\n{uri}\n{line}")))[..HashCharacters];
        int count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }
}
