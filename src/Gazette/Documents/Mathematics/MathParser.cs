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

    private readonly MathScanner _text;
    private int _depth;

    private MathParser(MathScanner text) => _text = text;

    /// <summary>Either the formula, or why it cannot be read.</summary>
    public static (MathNode? Formula, MathProblem? Problem) Parse(string source)
    {
        if (source.Length > Longest)
        {
            return (null, new MathProblem(MathFault.TooLarge, "", 0));
        }

        MathScanner text = new(source);
        MathParser parser = new(text);
        try
        {
            MathNode formula = parser.Row();
            return text.IsAtEnd ? (formula, null) : (null, new MathProblem(MathFault.Unknown, text.Current.ToString(), text.At));
        }
        catch (MathFaultException fault)
        {
            return (null, fault.Problem);
        }
    }

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
        _text.SkipBlanks();
        if (_text.IsAtEnd || _text.Current is '}' or '&' || _text.Follows("\\\\") || _text.FollowsWord("\\right") || _text.FollowsWord("\\end"))
        {
            return null;
        }

        MathNode first = _text.Current is '^' or '_' ? new MathRow([]) : Atom();
        bool? limits = _text.Limits();
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

    private (MathNode? Below, MathNode? Above) Scripts()
    {
        MathNode? below = null;
        MathNode? above = null;
        string primes = "";
        while (true)
        {
            _text.SkipBlanks();
            if (_text.IsAtEnd || _text.Current is not ('^' or '_' or '\''))
            {
                break;
            }

            int start = _text.At;
            char mark = _text.Take();
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
                throw MathScanner.Fault(MathFault.Unknown, mark.ToString(), start);
            }
        }

        MathNode? prime = primes.Length > 0 ? new MathSymbol(primes, MathRole.Sign) : null;
        return (below, prime is null ? above : above is null ? prime : new MathRow([prime, above]));
    }

    // What a command or a script takes: a group, or one sign.
    private MathNode Argument()
    {
        _text.SkipBlanks();
        if (_text.IsAtEnd || _text.Current is '}' or '&' or '^' or '_')
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", _text.At);
        }

        if (char.IsAsciiDigit(_text.Current))
        {
            return new MathSymbol(_text.Take().ToString(), MathRole.Number);
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
            throw MathScanner.Fault(MathFault.TooLarge, "", _text.At);
        }
    }

    private MathNode Atom()
    {
        int start = _text.At;
        char c = _text.Current;
        switch (c)
        {
            case '{':
                return Group();
            case '\\':
                return Command();
            case '-':
                _text.Skip(1);
                return new MathSymbol("−", MathRole.Sign);
            case '*':
                _text.Skip(1);
                return new MathSymbol("∗", MathRole.Sign);
            case '~':
                _text.Skip(1);
                return new MathSymbol("\u00A0", MathRole.Space);
            case '\'' or '+' or '/' or '=' or '<' or '>' or '(' or ')' or '[' or ']' or '|' or '!' or ',' or ';' or ':' or '.' or '?':
                _text.Skip(1);
                return new MathSymbol(c == '\'' ? "′" : c.ToString(), MathRole.Sign);
            default:
                break;
        }

        if (char.IsAsciiDigit(c))
        {
            return new MathSymbol(_text.Number(), MathRole.Number);
        }

        if (char.IsSurrogate(c) || char.IsControl(c) || c is '$' or '%' or '#' or '`' or '"' or '@')
        {
            throw MathScanner.Fault(MathFault.Unknown, c.ToString(), start);
        }

        _text.Skip(1);
        if (EastAsianText.IsWide(c))
        {
            while (!_text.IsAtEnd && EastAsianText.IsWide(_text.Current))
            {
                _text.Skip(1);
            }

            return new MathSymbol(_text.Since(start), MathRole.Words);
        }

        return new MathSymbol(c.ToString(), char.IsLetter(c) ? MathRole.Letter : MathRole.Sign);
    }

    private MathNode Group()
    {
        int start = _text.At;
        _text.Skip(1);
        MathNode inside = Row();
        if (_text.IsAtEnd || _text.Current != '}')
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", start);
        }

        _text.Skip(1);
        return inside;
    }

    private MathNode Command()
    {
        int start = _text.At;
        _text.Skip(1);
        string name = _text.Name();
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
                return new MathSymbol(_text.Words(), MathRole.Words);
            case "mathrm" or "operatorname":
                return new MathSymbol(_text.Words(), MathRole.Function);
            case "mathbb" when _text.Words() is var struck && MathCommands.DoubleStruck.TryGetValue(struck, out string? set):
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
                throw MathScanner.Fault(MathFault.Unknown, _text.Since(start), start);
        }
    }

    private MathNode? Degree()
    {
        _text.SkipBlanks();
        if (_text.IsAtEnd || _text.Current != '[')
        {
            return null;
        }

        if (_text.Find(']') is not { } end)
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", _text.At);
        }

        // Its own row, which ends at the bracket.
        MathScanner row = _text.Until(end);
        MathNode degree = new MathParser(row) { _depth = _depth }.Row();
        if (!row.IsAtEnd)
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", row.At);
        }

        _text.Skip(end + 1 - _text.At);
        return degree;
    }

    private MathFence Fence(int start)
    {
        string open = _text.Delimiter();
        MathNode body = Row();
        if (!_text.FollowsWord("\\right"))
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", start);
        }

        _text.Skip("\\right".Length);
        return new MathFence(open, body, _text.Delimiter());
    }

    private MathNode Environment(int start)
    {
        string name = _text.Words();
        if (MathCommands.AroundGrid(name) is not var (before, after))
        {
            throw MathScanner.Fault(MathFault.Unknown, _text.Since(start), start);
        }

        List<List<MathNode>> rows = [[]];
        while (true)
        {
            rows[^1].Add(Row());
            if (_text.IsAtEnd || _text.Current == '}' || _text.FollowsWord("\\right"))
            {
                throw MathScanner.Fault(MathFault.Incomplete, "", start);
            }

            if (_text.Current == '&')
            {
                _text.Skip(1);
            }
            else if (_text.Follows("\\\\"))
            {
                _text.Skip(2);
                rows.Add([]);
            }
            else
            {
                break;
            }
        }

        _text.Skip("\\end".Length);
        if (_text.Words() != name)
        {
            throw MathScanner.Fault(MathFault.Incomplete, "", start);
        }

        // A last row end is written by many, but begins no row.
        if (rows.Count > 1 && rows[^1] is [MathRow { Nodes.IsEmpty: true }])
        {
            rows.RemoveAt(rows.Count - 1);
        }

        int columns = rows.Max(row => row.Count);
        ImmutableArray<ImmutableArray<MathNode>> cells =
            [.. rows.Select(row => row.Concat(Enumerable.Repeat<MathNode>(new MathRow([]), columns - row.Count)).ToImmutableArray())];
        MathGrid grid = new(cells, name is "cases" or "aligned");
        return before.Length + after.Length == 0 ? grid : new MathFence(before, grid, after);
    }
}
