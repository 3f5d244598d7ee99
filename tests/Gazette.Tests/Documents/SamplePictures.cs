using System.Collections.Immutable;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Tests.Documents;

/// <summary>A folder with a few pictures, for trees that are not read from a file.</summary>
internal sealed class SamplePictures : IReportFolder
{
    private static readonly ImmutableSortedDictionary<string, byte[]> Files = new[]
    {
        ("square.png", "images/square.png"),
        ("hall.png", "images/square.png"),
        ("door.png", "images/square.png"),
        ("roof.png", "images/square.png"),
        ("shots/夜 景 (1)*&amp;.png", "images/shots/夜 景.png"),
        ("map.svg", "images/shots/map.svg"),
        ("map.png", "images/shots/map.png"),
    }.ToImmutableSortedDictionary(
        file => file.Item1, file => File.ReadAllBytes(Path.Combine(Repository.Cases("documents"), file.Item2)), StringComparer.Ordinal);

    public static SamplePictures Folder { get; } = new();

    public static Picture Square { get; } = Load("square.png");

    public static Picture Night { get; } = Load("shots/夜 景 (1)*&amp;.png");

    public static Picture Map { get; } = Load("map.svg").WithStandIn(Load("map.png"));

    public IEnumerable<FileStamp> Stamps => [];

    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes) =>
        Files.TryGetValue(string.Join('/', steps), out byte[]? content) ? new FolderFile(content) : new FolderFile(default, FolderFileProblem.NotThere);

    private static Picture Load(string name) => PictureReader.Read(name, Files[name], out _)!;
}
