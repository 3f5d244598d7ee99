using System.Text;

namespace Gazette.Documents.Mathematics;

/// <summary>The source of a formula and the place that reading has reached in it: signs, names of commands, words in braces, delimiters.</summary>
internal sealed class MathScanner(string source)
{
    /// <summary>The offset of what is read next.</summary>
    public int At { get; private set; }

    public bool IsAtEnd => At >= source.Length;

    public char Current => source[At];

    public static MathFaultException Fault(MathFault fault, string word, int offset) => new(new MathProblem(fault, word, offset));

    public char Take() => source[At++];

    public void Skip(int length) => At += length;

    public string Since(int start) => source[start..At];

    /// <summary>The offset of a character that is still to come; null if there is none.</summary>
    public int? Find(char c) => source.IndexOf(c, At) is var found and >= 0 ? found : null;

    /// <summary>What comes after the current character, up to an offset.</summary>
    public MathScanner Until(int end) => new(source[..end]) { At = At + 1 };

    public void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current))
        {
            At++;
        }
    }

    public bool Follows(string text) => string.CompareOrdinal(source, At, text, 0, text.Length) == 0;

    public bool FollowsWord(string command) =>
        Follows(command) && !(At + command.Length < source.Length && char.IsAsciiLetter(source[At + command.Length]));

    /// <summary>The name of a command after its backslash: letters, or one other sign.</summary>
    public string Name()
    {
        int start = At;
        while (!IsAtEnd && char.IsAsciiLetter(Current))
        {
            At++;
        }

        At += At == start && !IsAtEnd ? 1 : 0;
        return Since(start);
    }

    public string Number()
    {
        int start = At;
        while (!IsAtEnd && (char.IsAsciiDigit(Current) || (Current is '.' or ',' && At + 1 < source.Length && char.IsAsciiDigit(source[At + 1]))))
        {
            At++;
        }

        return Since(start);
    }

    /// <summary>Whether limits are asked for, or indices; null if neither is.</summary>
    public bool? Limits()
    {
        SkipBlanks();
        foreach ((string word, bool areLimits) in new[] { ("\\limits", true), ("\\nolimits", false) })
        {
            if (FollowsWord(word))
            {
                At += word.Length;
                return areLimits;
            }
        }

        return null;
    }

    /// <summary>The words in braces after a command; a backslash escapes a sign.</summary>
    public string Words()
    {
        SkipBlanks();
        int start = At;
        if (IsAtEnd || Current != '{')
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        StringBuilder words = new();
        for (At++; !IsAtEnd && Current != '}'; At++)
        {
            if (Current == '\\' && At + 1 < source.Length && source[At + 1] is '{' or '}' or '$' or '%' or '#' or '&' or '_')
            {
                At++;
            }
            else if (Current is '\\' or '{' or '$' or '%' || char.IsControl(Current))
            {
                throw Fault(MathFault.Unknown, Current.ToString(), At);
            }

            words.Append(Current);
        }

        if (IsAtEnd || words.Length == 0)
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        At++;
        return words.ToString();
    }

    /// <summary>What is after <c>\left</c> or <c>\right</c>; empty for a dot.</summary>
    public string Delimiter()
    {
        SkipBlanks();
        int start = At;
        if (IsAtEnd)
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        if (Current == '\\')
        {
            At++;
            string name = Name();
            return name switch
            {
                "{" or "}" => name,
                "|" or "Vert" => "‖",
                "vert" => "|",
                "langle" or "rangle" or "lfloor" or "rfloor" or "lceil" or "rceil" or "lbrace" or "rbrace" => MathCommands.Signs[name],
                _ => throw Fault(MathFault.Unknown, Since(start), start),
            };
        }

        return Take() switch
        {
            '.' => "",
            '<' => "⟨",
            '>' => "⟩",
            '(' or ')' or '[' or ']' or '|' or '/' => source[start].ToString(),
            var other => throw Fault(MathFault.Unknown, other.ToString(), start),
        };
    }
}
