namespace Gazette.Templates.Values;

/// <summary>Returned by a function that has already written its output; printing it adds nothing.</summary>
internal sealed class AlreadyPrinted
{
    public static readonly AlreadyPrinted Value = new();

    private AlreadyPrinted()
    {
    }
}
