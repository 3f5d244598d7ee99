using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace Gazette.Tests;

/// <summary>
/// Compares a result with the snapshot <c>name.verified.ext</c> in the source tree, byte for byte. A different result is written beside it as
/// <c>name.received.ext</c>: to accept it, rename it.
/// </summary>
/// <remarks>The signatures are those of Verify.Xunit, so that tests need not change if that package replaces this file.</remarks>
public static class Verifier
{
    private const int ContextLines = 3;
    private const int ShownLines = 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Task Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(target, "txt", settings, sourceFile, method);

    public static async Task Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        await Compare(Utf8.GetBytes(target ?? ""), extension, isText: true, settings, sourceFile, method);

    public static async Task Verify(
        byte[]? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        await Compare(target ?? [], extension, isText: false, settings, sourceFile, method);

    private static async Task Compare(byte[] actual, string extension, bool isText, VerifySettings? settings, string sourceFile, string method)
    {
        string folder = Path.Combine(SourceFolder(sourceFile), settings?.Directory ?? "");
        string name = settings?.FileName ?? $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}";
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");

        byte[]? expected = File.Exists(verified) ? await File.ReadAllBytesAsync(verified) : null;
        if (expected is not null && expected.AsSpan().SequenceEqual(actual))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(received, actual);
        if (!DiffRunner.Disabled && !BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        string shown = Path.GetRelativePath(Repository.Root, received);
        throw new VerifyException(expected is null
            ? $"new snapshot {shown}{(isText ? ":\n" + Excerpt(Utf8.GetString(actual).Split('\n'), 0, ' ') : "")}"
            : $"snapshot differs from {shown}{(isText ? ":\n" + Difference(expected, actual) : "")}");
    }

    // A build server writes source paths as /_/tests/…, so that its binaries are the same on every machine.
    private static string SourceFolder(string sourceFile) =>
        Path.GetDirectoryName(sourceFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, sourceFile[3..]) : sourceFile) ?? "";

    private static string Difference(byte[] expected, byte[] actual)
    {
        string[] left = Encoding.UTF8.GetString(expected).Split('\n');
        string[] right = Utf8.GetString(actual).Split('\n');
        int first = 0;
        while (first < left.Length && first < right.Length && left[first] == right[first])
        {
            first++;
        }

        int same = 0;
        while (same < left.Length - first && same < right.Length - first && left[^(same + 1)] == right[^(same + 1)])
        {
            same++;
        }

        string[] before = left[Math.Max(0, first - ContextLines)..first];
        return $"line {first + 1}\n"
            + Excerpt(before, 0, ' ')
            + Excerpt(left[..(left.Length - same)], first, '-')
            + Excerpt(right[..(right.Length - same)], first, '+');
    }

    private static string Excerpt(string[] lines, int from, char mark)
    {
        StringBuilder text = new();
        for (int i = from; i < lines.Length && i < from + ShownLines; i++)
        {
            text.Append(mark).Append(' ').Append(lines[i]).Append('\n');
        }

        if (lines.Length > from + ShownLines)
        {
            text.Append(mark).Append(" … ").Append(lines.Length - from - ShownLines).Append(" more\n");
        }

        return text.ToString();
    }
}
