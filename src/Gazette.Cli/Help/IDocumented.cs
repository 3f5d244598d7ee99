using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>A part of the command line that a help page describes.</summary>
internal interface IDocumented
{
    /// <summary>One or two sentences, with full stops.</summary>
    public Words About { get; }

    /// <summary>The placeholder for its value in a usage line; null if it takes no value.</summary>
    public Words? Placeholder { get; }
}
