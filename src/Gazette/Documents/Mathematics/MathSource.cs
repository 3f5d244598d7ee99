using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Gazette.Documents.Mathematics;

/// <summary>Writes a formula in the notation that <see cref="MathParser"/> reads.</summary>
internal static class MathSource
{
    public static string Write(MathNode formula)
    {
        StringBuilder source = new();
        Write(source, formula);
        return source.ToString();
    }

    private static void Write(StringBuilder source, MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                foreach (MathNode part in row.Nodes)
                {
                    if (part is MathRow)
                    {
                        Group(source, part);
                    }
                    else
                    {
                        Write(source, part);
                    }
                }

                break;
            case MathSymbol symbol:
                WriteSymbol(source, symbol);
                break;
            case MathFence { Open: "(", Body: MathFraction { HasBar: false } choice, Close: ")" }:
                source.Append("\\binom");
                Group(source, choice.Above);
                Group(source, choice.Below);
                break;
            case MathFraction fraction:
                source.Append("\\frac");
                Group(source, fraction.Above);
                Group(source, fraction.Below);
                break;
            case MathRoot root:
                source.Append("\\sqrt");
                if (root.Degree is { } degree)
                {
                    source.Append('[');
                    Write(source, degree);
                    source.Append(']');
                }

                Group(source, root.Body);
                break;
            case MathScripts scripts:
                WriteBase(source, scripts);
                WriteScripts(source, scripts.Below, scripts.Above);
                break;
            case MathSum sum:
                source.Append('\\').Append(MathCommands.NameOf(sum.Sign));
                source.Append(sum.LimitsBeside == MathCommands.IsIntegral(sum.Sign) ? "" : sum.LimitsBeside ? "\\nolimits" : "\\limits");
                WriteScripts(source, sum.Below, sum.Above);
                if (sum.Body is MathRow { Nodes.IsEmpty: true })
                {
                    break;
                }

                Group(source, sum.Body);
                break;
            case MathFence fence:
                source.Append("\\left").Append(Delimiter(fence.Open));
                Write(source, fence.Body);
                source.Append("\\right").Append(Delimiter(fence.Close));
                break;
            case MathGrid grid:
                string name = grid.IsCases ? "aligned" : "matrix";
                source.Append($"\\begin{{{name}}}");
                WriteRows(source, grid.Rows);
                source.Append($"\\end{{{name}}}");
                break;
            case MathAccent accent:
                source.Append('\\').Append(MathCommands.AccentOf(accent.Mark) ?? "hat");
                Group(source, accent.Body);
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private static void WriteSymbol(StringBuilder source, MathSymbol symbol)
    {
        switch (symbol.Role)
        {
            case MathRole.Words:
                source.Append("\\text{").Append(Escaped(symbol.Text)).Append('}');
                break;
            case MathRole.Function when MathCommands.IsFunction(symbol.Text):
                source.Append('\\').Append(symbol.Text).Append(' ');
                break;
            case MathRole.Function:
                source.Append("\\operatorname{").Append(Escaped(symbol.Text)).Append('}');
                break;
            case MathRole.Space when symbol.Text is " ":
                source.Append("\\ ");
                break;
            case MathRole.Space when symbol.Text is "\u00A0":
                source.Append('~');
                break;
            default:
                source.Append(symbol.Text switch
                {
                    "−" => "-",
                    "∗" => "*",
                    "′" => "'",
                    "‖" => "\\|",
                    "|" or ":" => symbol.Text,
                    "{" or "}" or "$" or "%" or "#" or "&" or "_" => "\\" + symbol.Text,
                    var text when MathCommands.NameOf(text) is { } name => char.IsAsciiLetter(name[0]) ? $"\\{name} " : "\\" + name,
                    var text when text.All(c => c == '′') && text.Length > 0 => new string('\'', text.Length),
                    var text when MathCommands.DoubleStruck.FirstOrDefault(set => set.Value == text).Key is { } letter => $"\\mathbb{{{letter}}}",
                    var text => text,
                });
                break;
        }
    }

    private static void WriteBase(StringBuilder source, MathScripts scripts)
    {
        bool takesLimits = scripts.Base is MathSymbol { Role: MathRole.Function } function && MathCommands.TakesLimits(function.Text);
        if (scripts.Base is MathSymbol or MathFence or MathAccent or MathFraction or MathRoot)
        {
            Write(source, scripts.Base);
        }
        else
        {
            Group(source, scripts.Base);
        }

        source.Append(takesLimits == scripts.AreLimits ? "" : scripts.AreLimits ? "\\limits" : "\\nolimits");
    }

    private static void WriteScripts(StringBuilder source, MathNode? below, MathNode? above)
    {
        if (below is not null)
        {
            source.Append('_');
            Group(source, below);
        }

        if (above is not null)
        {
            source.Append('^');
            Group(source, above);
        }
    }

    private static void WriteRows(StringBuilder source, ImmutableArray<ImmutableArray<MathNode>> rows)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            source.Append(row > 0 ? "\\\\" : "");
            for (int column = 0; column < rows[row].Length; column++)
            {
                source.Append(column > 0 ? "&" : "");
                Write(source, rows[row][column]);
            }
        }
    }

    private static void Group(StringBuilder source, MathNode node)
    {
        source.Append('{');
        Write(source, node);
        source.Append('}');
    }

    private static string Delimiter(string sign) => sign switch
    {
        "" => ".",
        "{" or "}" => "\\" + sign,
        "‖" => "\\|",
        "⟨" or "⟩" or "⌊" or "⌋" or "⌈" or "⌉" => $"\\{MathCommands.NameOf(sign)} ",
        _ => sign,
    };

    private static string Escaped(string words)
    {
        StringBuilder escaped = new();
        foreach (char c in words)
        {
            escaped.Append(c is '{' or '}' or '$' or '%' or '#' or '&' or '_' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
