namespace Gazette.Data.Formats;

/// <summary>Where reading stopped and what had been read so far: enough to determine the user's slip.</summary>
internal sealed class YamlPlace
{
    /// <summary>Where the parser says the error begins; the beginning of the file if it does not know.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    public int LastStart { get; set; }

    public int LastEnd { get; set; }

    public bool LastIsQuoted { get; set; }

    /// <summary>The position of the innermost open <c>[</c> or <c>{</c>, or -1.</summary>
    public int OpenFlow { get; set; } = -1;
}
