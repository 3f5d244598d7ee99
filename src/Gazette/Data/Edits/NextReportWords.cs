using Gazette.Diagnostics;

namespace Gazette.Data.Edits;

/// <summary>The comments in the report of the next period.</summary>
internal static class NextReportWords
{
    public static Words Between => Words.Of("; ", "；");

    public static Words Was(string name, string value) => Words.Of($"last period: {name} {value}", $"上期：{name} {value}");

    public static Words Rows => Words.Of("the numbers of the last period", "这些是上期数字");

    public static Words File(string name) => Words.Of($"a file of the last period, please check: {name}", $"上期的文件，请核对：{name}");

    public static Words Names(string period) => Words.Of($"names the last period, please check: {period}", $"提到上期，请核对：{period}");
}
