namespace Gazette.Templates.Programs;

/// <summary>What a tag of a Word file does.</summary>
internal enum TagForm
{
    /// <summary>It prints a value.</summary>
    Value,

    /// <summary>It prints blocks, such as a table, in place of its paragraph.</summary>
    Blocks,

    /// <summary>It begins, divides or ends a block, or leaves a loop.</summary>
    Statement,

    /// <summary>It prints nothing: a name for a value, or a comment.</summary>
    Silent,

    /// <summary>Its words are no expression; a metric may have them as its label.</summary>
    Label,
}
