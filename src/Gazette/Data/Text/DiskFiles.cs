using Gazette.Sources;

namespace Gazette.Data.Text;

/// <summary>The files on the disk.</summary>
public sealed class DiskFiles : IFileSource
{
    /// <inheritdoc/>
    public byte[] Read(string path) => BoundedReading.ReadFile(path);
}
