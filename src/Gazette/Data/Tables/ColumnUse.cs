namespace Gazette.Data.Tables;

internal enum ColumnUse
{
    Value,

    /// <summary>The names of the documents.</summary>
    Name,

    /// <summary>Left out, like the numbers of rows.</summary>
    Skipped,

    /// <summary>Left out because the base file says so.</summary>
    Unwanted,

    /// <summary>Without a heading, and therefore without cells.</summary>
    Unnamed,
}
