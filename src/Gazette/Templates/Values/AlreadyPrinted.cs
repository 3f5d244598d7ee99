namespace Gazette.Templates.Values;

/// <summary>What a function returns that has printed already; printing it prints nothing.</summary>
internal sealed class AlreadyPrinted
{
    public static readonly AlreadyPrinted Value = new();

    private AlreadyPrinted()
    {
    }
}
