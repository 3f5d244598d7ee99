namespace Gazette;

/// <summary>What the command line says about a compilation.</summary>
/// <param name="Template">A template's name or path that wins over the report's own.</param>
public sealed record CompileOptions(string? Template = null);
