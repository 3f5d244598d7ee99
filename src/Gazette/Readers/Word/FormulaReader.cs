using System.Collections.Immutable;
using Gazette.Documents.Mathematics;
using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>Reads Office Math as the source of a formula, as far as formulas can be written; of what is beyond that, its characters.</summary>
internal sealed class FormulaReader(MarkupTree tree)
{
    /// <summary>The formula between its dollar signs; nothing if a tag is in it.</summary>
    public string Read(MarkupElement element)
    {
        // Filling warns of a tag that it leaves in an equation. Its braces are no mathematics, nor is it text that somebody has still to write.
        if (Words(element).Contains("{{", StringComparison.Ordinal))
        {
            return "";
        }

        string source = MathSource.Write(Row(element, 0));
        string marks = element.Name == "oMathPara" ? "$$" : "$";
        return source.Length == 0 ? "" : marks + source + marks;
    }

    private string Words(MarkupElement element) =>
        string.Concat(element.Children().Where(child => child.Space == MarkupSpaces.Math).Select(child => child.Name == "t" ? tree.Text(child) : Words(child)));

    private MathNode Row(MarkupElement? element, int depth)
    {
        List<MathNode> nodes = [];
        for (MarkupElement? child = element?.First; child is not null && depth < MathParser.Deepest; child = child.Next)
        {
            if (child.Space == MarkupSpaces.Math)
            {
                Add(nodes, child, depth + 1);
            }
        }

        return nodes is [var only] ? only : new MathRow([.. nodes]);
    }

    private void Add(List<MathNode> nodes, MarkupElement element, int depth)
    {
        switch (element.Name)
        {
            case "r":
                AddRun(nodes, element);
                break;
            case "f":
                bool hasBar = Property(element, "fPr", "type") is not "noBar";
                nodes.Add(new MathFraction(Part("num"), Part("den"), hasBar));
                break;
            case "rad":
                MathNode degree = Part("deg");
                nodes.Add(new MathRoot(Part("e"), degree is MathRow { Nodes.IsEmpty: true } ? null : degree));
                break;
            case "sSub" or "sSup" or "sSubSup":
                nodes.Add(new MathScripts(Part("e"), Optional("sub"), Optional("sup"), AreLimits: false));
                break;
            case "limLow" or "limUpp":
                bool isLower = element.Name == "limLow";
                nodes.Add(Part("e") is MathScripts { AreLimits: true } inner
                    ? isLower ? inner with { Below = Part("lim") } : inner with { Above = Part("lim") }
                    : new MathScripts(Part("e"), isLower ? Part("lim") : null, isLower ? null : Part("lim"), AreLimits: true));
                break;
            case "nary":
                string sign = Property(element, "naryPr", "chr") ?? "∫";
                bool beside = Property(element, "naryPr", "limLoc") is "subSup";
                nodes.Add(new MathSum(
                    MathCommands.NameOf(sign) is null ? "∑" : sign, Optional("sub"), Optional("sup"), Part("e"), beside));
                break;
            case "d":
                nodes.Add(new MathFence(
                    Property(element, "dPr", "begChr") ?? "(", Part("e"), Property(element, "dPr", "endChr") ?? ")"));
                break;
            case "m":
                AddGrid(nodes, element, depth);
                break;
            case "acc":
                string mark = Property(element, "accPr", "chr") ?? "\u0302";
                nodes.Add(MathCommands.AccentOf(mark) is null ? Part("e") : new MathAccent(mark, Part("e")));
                break;
            default:
                MathNode inside = Row(element, depth);
                if (inside is not MathRow { Nodes.IsEmpty: true })
                {
                    nodes.Add(inside);
                }

                break;
        }

        MathNode Part(string name) => Row(Child(element, name), depth);

        MathNode? Optional(string name) => Part(name) is var part and not MathRow { Nodes.IsEmpty: true } ? part : null;
    }

    private void AddRun(List<MathNode> nodes, MarkupElement run)
    {
        string text = string.Concat(run.Children().Where(child => child.Name == "t").Select(tree.Text)).Replace("\u200B", "", StringComparison.Ordinal);
        MarkupElement? look = Child(run, "rPr");
        if (text.Length == 0)
        {
            return;
        }

        if (Child(look, "nor") is not null)
        {
            nodes.Add(new MathSymbol(text, MathRole.Words));
        }
        else if (text.Length > 1 && text.All(char.IsAsciiLetter) && Child(look, "sty") is not null)
        {
            nodes.Add(new MathSymbol(text, MathRole.Function));
        }
        else
        {
            foreach (char c in text)
            {
                nodes.Add(new MathSymbol(c.ToString(), char.IsAsciiDigit(c) || c == '.' ? MathRole.Number
                    : char.IsLetter(c) ? MathRole.Letter
                    : char.IsWhiteSpace(c) ? MathRole.Space
                    : MathRole.Sign));
            }
        }
    }

    private void AddGrid(List<MathNode> nodes, MarkupElement grid, int depth)
    {
        ImmutableArray<ImmutableArray<MathNode>> rows =
        [
            .. grid.Children().Where(row => row.Name == "mr")
                .Select(row => row.Children().Where(cell => cell.Name == "e").Select(cell => Row(cell, depth)).ToImmutableArray()),
        ];
        if (rows.Any(row => !row.IsEmpty))
        {
            nodes.Add(new MathGrid(rows, IsCases: false));
        }
    }

    private static MarkupElement? Child(MarkupElement? element, string name) =>
        element?.Children().FirstOrDefault(child => child.Space == MarkupSpaces.Math && child.Name == name);

    private string? Property(MarkupElement element, string properties, string name) =>
        Child(Child(element, properties), name) is { } property ? tree.Attribute(property, "val") ?? tree.ForeignAttribute(property, "val") : null;
}
