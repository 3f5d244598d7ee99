using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>How a run goes about its reports; what they become is up to the <see cref="CompileOptions"/>.</summary>
/// <param name="Jobs">How many reports are worked on at a time; at least 1. It never changes what is written.</param>
public sealed record BatchOptions(int Jobs)
{
    /// <summary>Where reports are read from.</summary>
    public IFileSource Files { get; init; } = new DiskFiles();

    /// <summary>Looks over documents that Gazette did not make; null for a run that takes reports alone.</summary>
    public DocumentCheck? Documents { get; init; }
}
