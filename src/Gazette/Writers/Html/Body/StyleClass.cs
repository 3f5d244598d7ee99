using System.Text;

namespace Gazette.Writers.Html.Body;

/// <summary>The class of what is in a Word style of its own, so that an office's page can show it in its way: <c>style-office-quote</c>.</summary>
internal static class StyleClass
{
    private const string Prefix = "style-";

    public static string Of(string style)
    {
        StringBuilder name = new(Prefix);
        foreach (char c in style.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(c);
            }
            else if (name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-');
    }

    /// <summary>The classes of something that has others too; empty for none.</summary>
    public static string Of(string? style, string others) => style is null ? others : others.Length == 0 ? Of(style) : $"{others} {Of(style)}";
}
