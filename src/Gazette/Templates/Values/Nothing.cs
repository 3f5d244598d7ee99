namespace Gazette.Templates.Values;

/// <summary>What a function returns that has printed already; printing it prints nothing.</summary>
internal sealed class Nothing
{
    public static readonly Nothing Value = new();

    private Nothing()
    {
    }
}
