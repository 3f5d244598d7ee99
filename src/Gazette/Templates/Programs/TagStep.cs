namespace Gazette.Templates.Programs;

/// <summary>What a statement does to the blocks around it.</summary>
internal enum TagStep
{
    If,
    For,
    Else,
    End,
}
