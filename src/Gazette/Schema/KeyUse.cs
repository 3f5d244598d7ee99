namespace Gazette.Schema;

/// <summary>What else uses the value of a key, besides the reader and the JSON Schema.</summary>
[Flags]
internal enum KeyUse
{
    None = 0,

    /// <summary>Templates see it as a member of its record: <c>report.title</c>.</summary>
    Template = 1,

    /// <summary>Templates also see it as a top-level name: <c>sections</c>.</summary>
    TopName = 2 | Template,

    /// <summary>Text that is printed as it is written, so <c>--fix</c> may change it. Everything else is a value, a name or a setting.</summary>
    RunningText = 4,

    /// <summary>A part of the document: if a report has it and the template does not print it, there is a warning.</summary>
    Part = 8,
}
