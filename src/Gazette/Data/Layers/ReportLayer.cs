namespace Gazette.Data.Layers;

/// <summary>Which of two layers is the report, or nearer to it; the other one is a base beneath it or a setting above it.</summary>
internal enum ReportLayer
{
    Upper,
    Lower,
}
