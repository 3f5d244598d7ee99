namespace Gazette.Reports;

/// <summary>The languages that a report can be written in; a report file calls them <c>zh-CN</c> and <c>en</c>.</summary>
public enum Language
{
    Chinese,
    English,
}
