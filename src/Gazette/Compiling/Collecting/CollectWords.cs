using Gazette.Diagnostics;

namespace Gazette.Compiling.Collecting;

/// <summary>Why something that a collection names is not read, as the end of a sentence that begins with its path.</summary>
internal static class CollectWords
{
    public static Words OtherKind => Words.Of("is neither a report file nor a table nor a folder", "不是报告文件、表格或文件夹");
}
