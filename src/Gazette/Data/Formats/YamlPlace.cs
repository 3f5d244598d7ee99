namespace Gazette.Data.Formats;

/// <summary>Where reading stopped and what had been read till then: enough to say what slip of the pen it was.</summary>
internal sealed class YamlPlace
{
    /// <summary>Where the parser says the trouble begins; the beginning of the file when it cannot tell.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    public int LastStart { get; set; }

    public int LastEnd { get; set; }

    public bool LastIsQuoted { get; set; }

    /// <summary>Where the innermost open <c>[</c> or <c>{</c> stands, or -1.</summary>
    public int OpenFlow { get; set; } = -1;
}
