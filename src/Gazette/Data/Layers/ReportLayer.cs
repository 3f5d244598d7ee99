namespace Gazette.Data.Layers;

/// <summary>Which of two layers is the report or closer to it; the other one is a base file below it or a setting above it.</summary>
internal enum ReportLayer
{
    Upper,
    Lower,
}
