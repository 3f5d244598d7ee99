using System.Globalization;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>
/// What <c>{{ capture x }} … {{ end }}</c> has rendered. Printed as it is, it is the Markdown that it was; to a function or in a comparison it is its text.
/// </summary>
internal sealed class CapturedText(MappedText text) : TemplateObject
{
    private LocatedText? _words;

    public override string Shape => "text";

    public MappedText Text { get; } = text;

    public override bool IsTrue => Text.Text.Length > 0;

    public override object? Get(string member) => member == "size" ? Print().Length : null;

    public override LocatedText Print() => _words ??= Read();

    private LocatedText Read()
    {
        List<LocatedText> pieces = [];
        int at = 0;
        while (at < Text.Text.Length)
        {
            int open = Text.Text.IndexOf(SlotMark.Open, at);
            int end = open < 0 ? Text.Text.Length : open;
            if (end > at)
            {
                pieces.Add(LocatedText.OfTemplate(Text.Text[at..end], Text.Locate(at, end)));
            }

            if (open < 0)
            {
                break;
            }

            int close = Text.Text.IndexOf(SlotMark.Close, open);
            pieces.Add(Text.Slots[int.Parse(Text.Text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)]);
            at = close + 1;
        }

        return LocatedText.Join([.. pieces]);
    }
}
