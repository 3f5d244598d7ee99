using System.Diagnostics;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Texts around a diagnostic. Each introduces what follows it, with its colon.</summary>
internal static class DiagnosticWords
{
    public static Words Help => Words.Of("help: ", "建议：");

    public static Words Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => Words.Of("error: ", "错误："),
        Diagnostics.Severity.Warning => Words.Of("warning: ", "警告："),
        Diagnostics.Severity.Note => Words.Of("note: ", "提示："),
        _ => throw new UnreachableException(),
    };

    public static Words Related(Words introduction, string place) => Words.Of($"{introduction} {place}", $"{introduction}：{place}");
}
