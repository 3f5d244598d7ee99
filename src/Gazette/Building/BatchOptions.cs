using Gazette.Building.Printing;
using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>How a run works through its reports; what they become is decided by the <see cref="CompileOptions"/>.</summary>
/// <param name="Jobs">How many reports are processed at a time; at least 1. It never changes what is written.</param>
public sealed record BatchOptions(int Jobs)
{
    /// <summary>Where reports are read from.</summary>
    public IFileSource Files { get; init; } = new DiskFiles();

    /// <summary>Prints documents; null for a run that needs no pages.</summary>
    public PagePrinting? Pages { get; init; }

    /// <summary>Checks documents that Gazette did not make; null for a run that accepts only reports.</summary>
    public DocumentCheck? Documents { get; init; }
}
