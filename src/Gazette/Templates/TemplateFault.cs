using Gazette.Diagnostics;

namespace Gazette.Templates;

/// <summary>
/// Carries a diagnostic out through Scriban's evaluation, which knows no other way to stop. Caught where rendering starts;
/// never leaves this room.
/// </summary>
internal sealed class TemplateFault(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
