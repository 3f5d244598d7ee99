using System.Text;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>A text being written to a file: records the place of each character.</summary>
internal sealed class WrittenText
{
    private readonly StringBuilder _file = new();
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _places = [];

    public string File => _file.ToString();

    public string Text => _text.ToString();

    /// <summary>Writes what is not part of the text: quotes, indentation.</summary>
    public void Around(string written) => _file.Append(written);

    /// <summary>Writes a character of the text, or a composed pair, in the file's notation.</summary>
    public void Write(string character, string written)
    {
        if (written == character)
        {
            WriteLetters(character);
            return;
        }

        foreach (char c in character)
        {
            _text.Append(c);
            _places.Add((_file.Length, _file.Length + written.Length));
        }

        _file.Append(written);
    }

    public void WriteLetters(string letters)
    {
        foreach (char c in letters)
        {
            _text.Append(c);
            _places.Add((_file.Length, _file.Length + 1));
            _file.Append(c);
        }
    }

    /// <summary>Asserts that the phrase read back has the text, and that the place of each character is what was written for it.</summary>
    public void AssertPlaces(Phrase phrase)
    {
        Assert.Equal(Text, phrase.Text);
        for (int i = 0; i < _places.Count; i++)
        {
            SourceSpan span = phrase.SpanOf(i, i + 1);
            Assert.True(_places[i] == (span.Start, span.End), $"character {i} of {Text} stands at {_places[i]}, not at {span.Start}..{span.End}, of\n{File}");
        }
    }
}
