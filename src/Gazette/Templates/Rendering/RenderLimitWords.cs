using Gazette.Diagnostics;

namespace Gazette.Templates.Rendering;

/// <summary>How messages name the limits of <see cref="RenderLimits"/> and of Scriban.</summary>
internal static class RenderLimitWords
{
    public static Words Time => Words.Of("time");

    public static Words LoopSteps => Words.Of("steps of a loop");

    public static Words TextLength => Words.Of("length of a text");

    public static Words DocumentLength => Words.Of("length of the document");

    public static Words IncludeDepth => Words.Of("depth of includes");

    public static Words Nesting => Words.Of("nesting");

    public static Words TextOf(int characters) => Words.Of($"a text of more than {characters} characters");

    public static Words OutputOf(int characters) => Words.Of($"more than {characters} characters of output");

    public static Words Seconds(TimeSpan time) => Words.Of($"{time.TotalSeconds:0.#} seconds");

    public static Words Memory(long bytes) => Words.Of($"{bytes >> 20} MiB of memory");
}
