using System.Text;
using Gazette.Building.Manifests;
using Microsoft.Win32.SafeHandles;
using Xunit;

namespace Gazette.Tests.Building.Manifests;

public sealed class ManifestLinesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Gives_lines_of_any_length_with_their_places_and_without_commas()
    {
        string[] written = [.. Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 26)), i * i * 10 % 300_000))];
        using SafeFileHandle file = Open(string.Concat(written.Select(line => line + ",\n")));
        ManifestLines lines = new(file);
        List<(string Text, long Offset)> read = [];
        while (lines.MoveNext())
        {
            read.Add((Encoding.UTF8.GetString(lines.Line), lines.Offset));
        }

        Assert.Equal(written, read.Select(line => line.Text));
        foreach ((string text, long offset) in read)
        {
            Assert.True(lines.MoveTo(offset));
            Assert.Equal(text, Encoding.UTF8.GetString(lines.Line));
        }
    }

    [Fact]
    public void Leaves_out_a_last_line_without_an_end()
    {
        using SafeFileHandle file = Open("one\ntw");
        ManifestLines lines = new(file);
        Assert.True(lines.MoveNext());
        Assert.Equal("one"u8, lines.Line);
        Assert.False(lines.MoveNext());
    }

    [Fact]
    public void Ends_at_a_line_that_none_of_ours_is_as_long_as()
    {
        using SafeFileHandle file = Open($"one\n{new string('x', 2 << 20)}\nthree\n");
        ManifestLines lines = new(file);
        Assert.True(lines.MoveNext());
        Assert.False(lines.MoveNext());
    }

    public void Dispose() => File.Delete(_path);

    private SafeFileHandle Open(string content)
    {
        File.WriteAllText(_path, content);
        return File.OpenHandle(_path);
    }
}
