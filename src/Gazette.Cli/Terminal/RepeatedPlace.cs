namespace Gazette.Cli.Terminal;

/// <summary>What messages of one cause are counted by.</summary>
internal enum RepeatedPlace
{
    /// <summary>Reports that share the file with the mistake.</summary>
    Report,

    /// <summary>Rows of a table.</summary>
    Row,

    /// <summary>Cells of one column of a table.</summary>
    Cell,
}
