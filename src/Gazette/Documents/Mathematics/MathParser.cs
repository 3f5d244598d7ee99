using System.Collections.Immutable;

namespace Gazette.Documents.Mathematics;

/// <summary>
/// Reads a formula in the notation of TeX: fractions, roots, indices, sums and integrals with limits, Greek letters, operators and relations, parentheses
/// that grow, matrices, accents, text. Its time grows with the length of the source; what is outside of this is a <see cref="MathProblem"/>.
/// </summary>
internal sealed class MathParser
{
    public const int Longest = 4000;
    public const int Deepest = 24;

    private readonly string _source;
    private int _at;
    private int _depth;

    private MathParser(string source) => _source = source;

    /// <summary>Either the formula, or why it cannot be read.</summary>
    public static (MathNode? Formula, MathProblem? Problem) Parse(string source)
    {
        if (source.Length > Longest)
        {
            return (null, new MathProblem(MathFault.TooLarge, "", 0));
        }

        MathParser parser = new(source);
        try
        {
            MathNode formula = parser.Row();
            return parser._at < source.Length ? (null, new MathProblem(MathFault.Unknown, source[parser._at].ToString(), parser._at)) : (formula, null);
        }
        catch (MathFaultException fault)
        {
            return (null, fault.Problem);
        }
    }

    private bool IsAtEnd => _at >= _source.Length;

    // Up to a brace, an end of a cell or row, \right or \end, which it leaves.
    private MathNode Row()
    {
        Descend();
        List<MathNode> nodes = [];
        while (Item() is { } item)
        {
            nodes.Add(item);
        }

        _depth--;
        PairBars(nodes);
        return nodes is [var only] ? only : new MathRow([.. nodes]);
    }

    // |x| grows like other parentheses; a bar alone is a sign: P(A|B).
    private static void PairBars(List<MathNode> nodes)
    {
        for (int open = 0; open < nodes.Count; open++)
        {
            if (nodes[open] is not MathSymbol { Role: MathRole.Sign, Text: "|" or "‖" } bar)
            {
                continue;
            }

            int close = nodes.FindIndex(open + 1, node => node == bar || (node is MathScripts { Base: var based } && based == bar));
            if (close <= open + 1)
            {
                continue;
            }

            MathNode[] inside = [.. nodes[(open + 1)..close]];
            MathFence fence = new(bar.Text, inside is [var only] ? only : new MathRow([.. inside]), bar.Text);
            nodes[open] = nodes[close] is MathScripts scripts ? scripts with { Base = fence } : fence;
            nodes.RemoveRange(open + 1, close - open);
        }
    }

    // One thing with its index and exponent; null at the end of a row.
    private MathNode? Item()
    {
        SkipBlanks();
        if (IsAtEnd || _source[_at] is '}' or '&' || Follows("\\\\") || FollowsWord("\\right") || FollowsWord("\\end"))
        {
            return null;
        }

        MathNode first = _source[_at] is '^' or '_' ? new MathRow([]) : Atom();
        bool? limits = Limits();
        (MathNode? below, MathNode? above) = Scripts();
        if (first is MathSymbol { Role: MathRole.Sign } sign && MathCommands.Sums.Values.Contains(sign.Text))
        {
            Descend();
            MathNode body = Item() ?? new MathRow([]);
            _depth--;
            return new MathSum(sign.Text, below, above, body, limits is { } told ? !told : MathCommands.IsIntegral(sign.Text));
        }

        bool areLimits = limits ?? (first is MathSymbol { Role: MathRole.Function } function && MathCommands.TakesLimits(function.Text));
        return below is null && above is null ? first : new MathScripts(first, below, above, areLimits);
    }

    private bool? Limits()
    {
        SkipBlanks();
        foreach ((string word, bool areLimits) in new[] { ("\\limits", true), ("\\nolimits", false) })
        {
            if (FollowsWord(word))
            {
                _at += word.Length;
                return areLimits;
            }
        }

        return null;
    }

    private (MathNode? Below, MathNode? Above) Scripts()
    {
        MathNode? below = null;
        MathNode? above = null;
        string primes = "";
        while (true)
        {
            SkipBlanks();
            if (IsAtEnd || _source[_at] is not ('^' or '_' or '\''))
            {
                break;
            }

            int start = _at;
            char mark = _source[_at++];
            if (mark == '\'' && above is null)
            {
                primes += "′";
            }
            else if (mark == '_' && below is null)
            {
                below = Argument();
            }
            else if (mark == '^' && above is null)
            {
                above = Argument();
            }
            else
            {
                throw Fault(MathFault.Unknown, mark.ToString(), start);
            }
        }

        MathNode? prime = primes.Length > 0 ? new MathSymbol(primes, MathRole.Sign) : null;
        return (below, prime is null ? above : above is null ? prime : new MathRow([prime, above]));
    }

    // What a command or a script takes: a group, or one sign.
    private MathNode Argument()
    {
        SkipBlanks();
        if (IsAtEnd || _source[_at] is '}' or '&' or '^' or '_')
        {
            throw Fault(MathFault.Incomplete, "", _at);
        }

        if (char.IsAsciiDigit(_source[_at]))
        {
            return new MathSymbol(_source[_at++].ToString(), MathRole.Number);
        }

        Descend();
        MathNode argument = Atom();
        _depth--;
        return argument;
    }

    private void Descend()
    {
        if (++_depth > Deepest)
        {
            throw Fault(MathFault.TooLarge, "", _at);
        }
    }

    private MathNode Atom()
    {
        int start = _at;
        char c = _source[_at];
        switch (c)
        {
            case '{':
                return Group();
            case '\\':
                return Command();
            case '-':
                _at++;
                return new MathSymbol("−", MathRole.Sign);
            case '*':
                _at++;
                return new MathSymbol("∗", MathRole.Sign);
            case '~':
                _at++;
                return new MathSymbol("\u00A0", MathRole.Space);
            case '\'' or '+' or '/' or '=' or '<' or '>' or '(' or ')' or '[' or ']' or '|' or '!' or ',' or ';' or ':' or '.' or '?':
                _at++;
                return new MathSymbol(c == '\'' ? "′" : c.ToString(), MathRole.Sign);
            default:
                break;
        }

        if (char.IsAsciiDigit(c))
        {
            while (!IsAtEnd && (char.IsAsciiDigit(_source[_at])
                || (_source[_at] is '.' or ',' && _at + 1 < _source.Length && char.IsAsciiDigit(_source[_at + 1]))))
            {
                _at++;
            }

            return new MathSymbol(_source[start.._at], MathRole.Number);
        }

        if (char.IsSurrogate(c) || char.IsControl(c) || c is '$' or '%' or '#' or '`' or '"' or '@')
        {
            throw Fault(MathFault.Unknown, c.ToString(), start);
        }

        _at++;
        if (EastAsianText.IsWide(c))
        {
            while (!IsAtEnd && EastAsianText.IsWide(_source[_at]))
            {
                _at++;
            }

            return new MathSymbol(_source[start.._at], MathRole.Words);
        }

        return new MathSymbol(c.ToString(), char.IsLetter(c) ? MathRole.Letter : MathRole.Sign);
    }

    private MathNode Group()
    {
        int start = _at++;
        MathNode inside = Row();
        if (IsAtEnd || _source[_at] != '}')
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        _at++;
        return inside;
    }

    private MathNode Command()
    {
        int start = _at++;
        string name = Name();
        if (MathCommands.Letters.TryGetValue(name, out string? letter))
        {
            return new MathSymbol(letter, MathRole.Letter);
        }

        if (MathCommands.Signs.TryGetValue(name, out string? sign) || MathCommands.Sums.TryGetValue(name, out sign))
        {
            return new MathSymbol(sign, MathRole.Sign);
        }

        if (MathCommands.Spaces.TryGetValue(name, out string? space))
        {
            return new MathSymbol(space, MathRole.Space);
        }

        if (MathCommands.Accents.TryGetValue(name, out string? mark))
        {
            return new MathAccent(mark, Argument());
        }

        if (MathCommands.IsFunction(name))
        {
            return new MathSymbol(name, MathRole.Function);
        }

        switch (name)
        {
            case "frac" or "dfrac" or "tfrac":
                MathNode above = Argument();
                return new MathFraction(above, Argument(), HasBar: true);
            case "binom":
                MathNode chosen = Argument();
                return new MathFence("(", new MathFraction(chosen, Argument(), HasBar: false), ")");
            case "sqrt":
                MathNode? degree = Degree();
                return new MathRoot(Argument(), degree);
            case "text" or "textrm" or "mbox":
                return new MathSymbol(Words(), MathRole.Words);
            case "mathrm" or "operatorname":
                return new MathSymbol(Words(), MathRole.Function);
            case "mathbb" when Words() is var struck && MathCommands.DoubleStruck.TryGetValue(struck, out string? set):
                return new MathSymbol(set, MathRole.Letter);
            case "left":
                return Fence(start);
            case "begin":
                return Environment(start);
            case "{" or "}" or "$" or "%" or "#" or "&" or "_":
                return new MathSymbol(name, MathRole.Sign);
            case "|":
                return new MathSymbol("‖", MathRole.Sign);
            case " ":
                return new MathSymbol(" ", MathRole.Space);
            case "!":
                return new MathRow([]);
            default:
                throw Fault(MathFault.Unknown, _source[start.._at], start);
        }
    }

    private string Name()
    {
        int start = _at;
        while (!IsAtEnd && char.IsAsciiLetter(_source[_at]))
        {
            _at++;
        }

        _at += _at == start && !IsAtEnd ? 1 : 0;
        return _source[start.._at];
    }

    private MathNode? Degree()
    {
        SkipBlanks();
        if (IsAtEnd || _source[_at] != '[')
        {
            return null;
        }

        int end = _source.IndexOf(']', _at);
        if (end < 0)
        {
            throw Fault(MathFault.Incomplete, "", _at);
        }

        // Its own row, which ends at the bracket.
        MathParser inside = new(_source[..end]) { _at = _at + 1, _depth = _depth };
        MathNode degree = inside.Row();
        if (!inside.IsAtEnd)
        {
            throw Fault(MathFault.Incomplete, "", inside._at);
        }

        _at = end + 1;
        return degree;
    }

    // The words in braces after a command; a backslash escapes a sign.
    private string Words()
    {
        SkipBlanks();
        int start = _at;
        if (IsAtEnd || _source[_at] != '{')
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        System.Text.StringBuilder words = new();
        for (_at++; !IsAtEnd && _source[_at] != '}'; _at++)
        {
            if (_source[_at] == '\\' && _at + 1 < _source.Length && _source[_at + 1] is '{' or '}' or '$' or '%' or '#' or '&' or '_')
            {
                _at++;
            }
            else if (_source[_at] is '\\' or '{' or '$' or '%' || char.IsControl(_source[_at]))
            {
                throw Fault(MathFault.Unknown, _source[_at].ToString(), _at);
            }

            words.Append(_source[_at]);
        }

        if (IsAtEnd || words.Length == 0)
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        _at++;
        return words.ToString();
    }

    private MathFence Fence(int start)
    {
        string open = Delimiter();
        MathNode body = Row();
        if (!FollowsWord("\\right"))
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        _at += "\\right".Length;
        return new MathFence(open, body, Delimiter());
    }

    private string Delimiter()
    {
        SkipBlanks();
        int start = _at;
        if (IsAtEnd)
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        if (_source[_at] == '\\')
        {
            _at++;
            string name = Name();
            return name switch
            {
                "{" or "}" => name,
                "|" or "Vert" => "‖",
                "vert" => "|",
                "langle" or "rangle" or "lfloor" or "rfloor" or "lceil" or "rceil" or "lbrace" or "rbrace" => MathCommands.Signs[name],
                _ => throw Fault(MathFault.Unknown, _source[start.._at], start),
            };
        }

        return _source[_at++] switch
        {
            '.' => "",
            '<' => "⟨",
            '>' => "⟩",
            '(' or ')' or '[' or ']' or '|' or '/' => _source[start].ToString(),
            var other => throw Fault(MathFault.Unknown, other.ToString(), start),
        };
    }

    private MathNode Environment(int start)
    {
        string name = Words();
        (string open, string close)? around = name switch
        {
            "matrix" or "aligned" => ("", ""),
            "pmatrix" => ("(", ")"),
            "bmatrix" => ("[", "]"),
            "Bmatrix" => ("{", "}"),
            "vmatrix" => ("|", "|"),
            "Vmatrix" => ("‖", "‖"),
            "cases" => ("{", ""),
            _ => null,
        };
        if (around is not var (before, after))
        {
            throw Fault(MathFault.Unknown, _source[start.._at], start);
        }

        List<List<MathNode>> rows = [[]];
        while (true)
        {
            rows[^1].Add(Row());
            if (IsAtEnd || _source[_at] == '}' || FollowsWord("\\right"))
            {
                throw Fault(MathFault.Incomplete, "", start);
            }

            if (_source[_at] == '&')
            {
                _at++;
            }
            else if (Follows("\\\\"))
            {
                _at += 2;
                rows.Add([]);
            }
            else
            {
                break;
            }
        }

        _at += "\\end".Length;
        if (Words() != name)
        {
            throw Fault(MathFault.Incomplete, "", start);
        }

        // A last row end is written by many, but begins no row.
        if (rows.Count > 1 && rows[^1] is [MathRow { Nodes.IsEmpty: true }])
        {
            rows.RemoveAt(rows.Count - 1);
        }

        int columns = rows.Max(row => row.Count);
        MathGrid grid = new([.. rows.Select(row => row.Concat(Enumerable.Repeat<MathNode>(new MathRow([]), columns - row.Count)).ToImmutableArray())], name is "cases" or "aligned");
        return before.Length + after.Length == 0 ? grid : new MathFence(before, grid, after);
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_source[_at]))
        {
            _at++;
        }
    }

    private bool Follows(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private bool FollowsWord(string command) =>
        Follows(command) && !(_at + command.Length < _source.Length && char.IsAsciiLetter(_source[_at + command.Length]));

    private static MathFaultException Fault(MathFault fault, string word, int offset) => new(new MathProblem(fault, word, offset));

    private sealed class MathFaultException(MathProblem problem) : Exception
    {
        public MathProblem Problem => problem;
    }
}
