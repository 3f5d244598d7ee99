using Gazette.Building.Manifests;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Which report a built document was made from, as the manifest of its folder says.</summary>
/// <param name="Report">The full path of the report, or of the table that has it as a row.</param>
/// <param name="Line">The row's line in the table; 0 for a report with its own file.</param>
/// <param name="Name">The report's name in its run.</param>
/// <param name="IsUnchanged">Whether the document is still as it was built.</param>
/// <param name="Input">The hash of the report's content and name at that time.</param>
public sealed record DocumentOrigin(string Report, int Line, string Name, bool IsUnchanged, ContentHash Input)
{
    /// <summary>How its run was told to read it, with full paths.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>Whether an input is this report.</summary>
    public bool IsOf(ReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Line == 0 || input.IsEndOfTable || (input.Row?.File.FirstLine ?? input.FirstLine - 1) == Line;
    }

    /// <summary>Whether a report says what it said.</summary>
    public bool IsStill(ReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Read().Hash == Input;
    }
}
