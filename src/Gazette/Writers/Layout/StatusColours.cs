using System.Diagnostics;
using Gazette.Documents;

namespace Gazette.Writers.Layout;

/// <summary>The colours behind the words of cells: light enough for black words, also when printed in grey.</summary>
internal static class StatusColours
{
    /// <summary>Hex digits.</summary>
    public static string Of(CellStatus status) => status switch
    {
        CellStatus.Good => "E2F0D9",
        CellStatus.Warn => "FFF2CC",
        CellStatus.Bad => "F8D7DA",
        _ => throw new UnreachableException(status.ToString()),
    };
}
