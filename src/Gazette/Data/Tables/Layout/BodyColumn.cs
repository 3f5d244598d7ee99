namespace Gazette.Data.Tables.Layout;

/// <summary>What a column means for telling records from other rows.</summary>
internal enum BodyColumn
{
    /// <summary>Nothing: it is not read.</summary>
    None,
    Text,
    Number,

    /// <summary>What a record is called.</summary>
    Identity,
}
