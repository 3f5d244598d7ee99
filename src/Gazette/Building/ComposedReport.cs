using Gazette.Building.Manifests;

namespace Gazette.Building;

/// <summary>A report whose documents are known to be up to date, or have been built but not written.</summary>
/// <param name="Report">With the bytes of its files, unless they are up to date.</param>
/// <param name="Entry">What to record about it; without files if it was built.</param>
internal sealed record ComposedReport(BuiltReport Report, ManifestEntry Entry, bool IsCurrent = false);
