using Gazette.Diagnostics;
using Scriban.Syntax;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Carries a diagnostic out through Scriban's evaluation, which knows no other way to stop and lets only exceptions of its own
/// pass as they are. Caught where rendering starts; never leaves this room.
/// </summary>
internal sealed class TemplateFault(Diagnostic diagnostic) : ScriptRuntimeException(default, diagnostic.Message.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
