using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>What a base file says of one column: <c>村名: organization</c>.</summary>
/// <param name="Head">The heading, as <see cref="HeadText.Normalize"/> gives it.</param>
/// <param name="Target">A metric, something else about one, a key of the report, or <see cref="Skip"/>.</param>
internal sealed record ColumnSetting(string Head, SourceSpan HeadSpan, string Target, SourceSpan TargetSpan)
{
    public const string Skip = "skip";
}
