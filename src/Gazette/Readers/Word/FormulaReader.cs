using System.Collections.Immutable;
using Gazette.Documents.Mathematics;
using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>Reads an equation of Office Math as a formula, as far as formulas can be written; of what is beyond that, its characters.</summary>
internal sealed class FormulaReader(MarkupTree tree)
{
    private FormulaFeature? _unread;

    /// <summary>The formula; nothing if a tag is in it.</summary>
    public ReadFormula Read(MarkupElement element)
    {
        // Filling warns of a tag that it leaves in an equation. Its braces are no mathematics, nor is it text that somebody has still to write.
        string characters = ParagraphText.Clean(new FormulaCharacters(tree).Of(element));
        if (characters.Contains("{{", StringComparison.Ordinal))
        {
            return ReadFormula.Nothing;
        }

        _unread = null;
        bool isDisplay = element.Name == "oMathPara";
        string source = ParagraphText.Clean(MathSource.Write(Row(element, 0)));
        if (source.Length == 0)
        {
            return characters.Length == 0 ? ReadFormula.Nothing : new ReadFormula(characters, "", null, isDisplay, FormulaFeature.OfNotation(""));
        }

        (MathNode? formula, MathProblem? problem) = MathParser.Parse(source);
        if (problem is not null)
        {
            _unread = FormulaFeature.OfNotation(problem.Word);
        }

        string marks = isDisplay ? "$$" : "$";
        return _unread is null or { IsDecoration: true }
            ? new ReadFormula(marks + source + marks, source, formula, isDisplay, _unread)
            : new ReadFormula(characters, "", null, isDisplay, _unread);
    }

    private void Leave(FormulaFeature? feature) => _unread = _unread is null or { IsDecoration: true } ? feature ?? _unread : _unread;

    private MathNode Row(MarkupElement? element, int depth)
    {
        List<MathNode> nodes = [];
        if (depth >= MathParser.Deepest && element?.First is not null)
        {
            Leave(FormulaFeature.OfNotation(""));
            return new MathRow([]);
        }

        foreach (MarkupElement child in element is null ? [] : OfficeMath.Inside(element))
        {
            Add(nodes, child, depth + 1);
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
                bool hasBar = tree.Property(element, "fPr", "type") is not "noBar";
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
                string sign = tree.Property(element, "naryPr", "chr") ?? "∫";
                bool beside = tree.Property(element, "naryPr", "limLoc") is "subSup";
                if (!MathCommands.Sums.Values.Contains(sign))
                {
                    Leave(FormulaFeature.OfSign(sign));
                    sign = "∑";
                }

                nodes.Add(new MathSum(sign, Optional("sub"), Optional("sup"), Part("e"), beside));
                break;
            case "d":
                nodes.Add(new MathFence(
                    tree.Property(element, "dPr", "begChr") ?? "(", Separated(element, depth), tree.Property(element, "dPr", "endChr") ?? ")"));
                break;
            case "sPre":
                nodes.Add(new MathScripts(new MathRow([]), Optional("sub"), Optional("sup"), AreLimits: false));
                nodes.Add(Part("e"));
                break;
            case "eqArr":
                nodes.Add(new MathGrid([.. Elements(element).Select(row => ImmutableArray.Create(Row(row, depth)))], IsCases: true));
                break;
            case "bar" when tree.Property(element, "barPr", "pos") is "top":
                nodes.Add(new MathAccent(MathCommands.Accents["overline"], Part("e")));
                break;
            case "m":
                AddGrid(nodes, element, depth);
                break;
            case "acc":
                string mark = tree.Property(element, "accPr", "chr") ?? "\u0302";
                if (MathCommands.AccentOf(mark) is null)
                {
                    Leave(FormulaFeature.OfAccent(mark));
                }

                nodes.Add(MathCommands.AccentOf(mark) is null ? Part("e") : new MathAccent(mark, Part("e")));
                break;
            default:
                Leave(FormulaFeature.Of(element.Name));
                MathNode inside = Row(element, depth);
                if (inside is not MathRow { Nodes.IsEmpty: true })
                {
                    nodes.Add(inside);
                }

                break;
        }

        MathNode Part(string name) => Row(OfficeMath.Child(element, name), depth);

        MathNode? Optional(string name) => Part(name) is var part and not MathRow { Nodes.IsEmpty: true } ? part : null;
    }

    // (a|b) has two parts, and may name the sign between them.
    private MathNode Separated(MarkupElement fence, int depth)
    {
        MarkupElement[] parts = [.. Elements(fence)];
        if (parts.Length < 2)
        {
            return Row(OfficeMath.Child(fence, "e"), depth);
        }

        MathSymbol sign = new(tree.Property(fence, "dPr", "sepChr") ?? "|", MathRole.Sign);
        return new MathRow([.. parts.SelectMany((part, i) => i == 0 ? [Row(part, depth)] : new[] { sign, Row(part, depth) })]);
    }

    private static IEnumerable<MarkupElement> Elements(MarkupElement element) => OfficeMath.Inside(element).Where(child => child.Name == "e");

    private void AddRun(List<MathNode> nodes, MarkupElement run)
    {
        string text = string.Concat(run.Children().Where(child => child.Name == "t").Select(tree.Text)).Replace("\u200B", "", StringComparison.Ordinal);
        MarkupElement? look = OfficeMath.Child(run, "rPr");
        if (text.Length == 0)
        {
            return;
        }

        if (OfficeMath.Child(look, "nor") is not null)
        {
            nodes.Add(new MathSymbol(text, MathRole.Words));
        }
        else if (text.Length > 1 && text.All(char.IsAsciiLetter) && OfficeMath.Child(look, "sty") is not null)
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
}
