namespace Gazette.Schema;

/// <summary>Who else uses what stands behind a key, beside the reader and the JSON Schema.</summary>
[Flags]
internal enum KeyUse
{
    None = 0,

    /// <summary>Templates see it as a member of its record: <c>report.title</c>.</summary>
    Template = 1,

    /// <summary>Templates also see it without its record: <c>sections</c>.</summary>
    TopName = 2 | Template,

    /// <summary>Words that are printed as they are written, so <c>--fix</c> may change them. Everything else is a value, a name or a setting.</summary>
    RunningText = 4,

    /// <summary>A part of the document: a report that gives it is warned of a template that prints it nowhere.</summary>
    Part = 8,
}
