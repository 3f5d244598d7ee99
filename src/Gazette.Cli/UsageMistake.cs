using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>What is wrong with a call, and what to do.</summary>
internal sealed record UsageMistake(Words Message, Words Help);
