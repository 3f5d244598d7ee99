using System.Collections.Frozen;
using Gazette.Diagnostics;

namespace Gazette.Templates;

/// <summary>A file of a template that is not Markdown and becomes one of its documents.</summary>
internal interface ITemplateFile
{
    /// <summary>The file's name without its extension; it may end in a language.</summary>
    public string Name { get; }

    /// <summary>Parses and checks it. Null if there are errors, which are then in the bag.</summary>
    public TemplateDocument? Check(string name, FrozenDictionary<string, TemplatePartial> partials, DiagnosticBag bag);
}
