using Gazette.Diagnostics;

namespace Gazette.Templates.Rendering;

/// <summary>The names that messages use for the limits of <see cref="RenderLimits"/> and of Scriban.</summary>
internal static class RenderLimitWords
{
    public static Words Time => Words.Of("time", "运行时间");

    public static Words LoopSteps => Words.Of("the steps of a loop", "循环次数");

    public static Words TextLength => Words.Of("the length of a text", "文字长度");

    public static Words DocumentLength => Words.Of("the length of the document", "文档长度");

    public static Words Nesting => Words.Of("nesting", "嵌套的层数");

    public static Words TextOf(int characters) => Words.Of($"a text of more than {characters} characters", $"一段文字超过{characters}个字符");

    public static Words OutputOf(int characters) => Words.Of($"more than {characters} characters of output", $"输出超过{characters}个字符");

    public static Words Seconds(TimeSpan time) => Words.Of($"{time.TotalSeconds:0.#} seconds", $"{time.TotalSeconds:0.#}秒");

    public static Words Memory(long bytes) => Words.Of($"{bytes >> 20} MB of memory", $"{bytes >> 20}MB内存");
}
