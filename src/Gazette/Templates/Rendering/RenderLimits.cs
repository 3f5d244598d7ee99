namespace Gazette.Templates.Rendering;

/// <summary>
/// Limits for one document. Templates may be downloaded, so they are stopped with a message before they do harm; the limits are far above what
/// official documents need.
/// </summary>
/// <param name="Time">Wall-clock time of one rendering.</param>
/// <param name="AllocatedBytes">Memory allocated by one rendering, even if it is freed again.</param>
/// <param name="OutputCharacters">Length of the rendered Markdown.</param>
/// <param name="StringCharacters">Length of one string inside a template.</param>
/// <param name="LoopSteps">Steps of all loops together.</param>
/// <param name="Depth">Nesting of includes and calls.</param>
internal sealed record RenderLimits(
    TimeSpan Time,
    long AllocatedBytes = 512L << 20,
    int OutputCharacters = 8 << 20,
    int StringCharacters = 4 << 20,
    int LoopSteps = 1_000_000,
    int Depth = 50)
{
    public static RenderLimits Default { get; } = new(TimeSpan.FromSeconds(5));
}
