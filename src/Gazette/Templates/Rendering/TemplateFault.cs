using Gazette.Diagnostics;
using Scriban.Syntax;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Carries a diagnostic out of Scriban's evaluation, which can only be stopped by an exception and lets only its own exceptions pass unwrapped.
/// Caught where rendering starts; never leaves this folder.
/// </summary>
internal sealed class TemplateFault(Diagnostic diagnostic) : ScriptRuntimeException(default, diagnostic.Message.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
