namespace Gazette.Writers.Word.Body;

/// <summary>Where a run stands in its line.</summary>
internal enum VerticalPosition
{
    Line,
    Superscript,
    Subscript,
}
