using System.Text;
using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building.Printing;

/// <summary>
/// A mark at the end of a PDF file, a comment after its last line, by which Gazette recognizes a file that it wrote and that nobody has changed or renamed
/// since, and what it was printed from: <c>%gazette 1</c>, the hash of its name, that of the Word file, and that of everything in front of this last one.
/// The same document is printed with other bytes each time, so only the mark can tell that nothing has changed.
/// </summary>
/// <param name="Name">The hash of the name that the file was written under: a person may keep a copy under another one.</param>
/// <param name="Document">The hash of the Word file before it had page numbers.</param>
internal sealed record PrintSeal(ContentHash Name, ContentHash Document)
{
    private const int HashLength = 32;

    private static readonly int Length = Signature.Length + (3 * (HashLength + 1)) + 1;

    private static ReadOnlySpan<byte> Signature => "\n%gazette 1"u8;

    public static PrintSeal Of(OutputFile unprinted) => new(OutputName.HashOf(unprinted.Name), ContentHash.Of(unprinted.Content));

    /// <summary>The file with the seal behind it.</summary>
    public byte[] Apply(byte[] pages)
    {
        byte[] start = [.. pages.AsSpan().TrimEnd("\r\n"u8), .. Signature, .. Encoding.ASCII.GetBytes($" {Name} {Document} ")];
        return [.. start, .. Encoding.ASCII.GetBytes($"{ContentHash.Of(start)}\n")];
    }

    /// <summary>Null if the file has no seal, or if it was changed after it was sealed.</summary>
    public static PrintSeal? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length <= Length || !file[^Length..].StartsWith(Signature))
        {
            return null;
        }

        string[] hashes = Encoding.ASCII.GetString(file[^(Length - Signature.Length)..]).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return hashes is [var name, var document, var all]
            && ContentHash.TryParse(name, out ContentHash named)
            && ContentHash.TryParse(document, out ContentHash printed)
            && ContentHash.TryParse(all, out ContentHash whole)
            && whole == ContentHash.Of(file[..^(HashLength + 1)])
            ? new PrintSeal(named, printed)
            : null;
    }
}
