using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Fields run begin, code, separate, result, end, and do nothing dangerous.</summary>
internal static class FieldRules
{
    private static readonly string[] Dangerous = ["DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "MACROBUTTON", "DATABASE"];

    private enum Stage
    {
        Code,
        Separated,
        HasResult,
    }

    public static void Check(WordArchive archive, List<string> problems)
    {
        foreach ((string part, XElement root) in archive.Stories)
        {
            Stack<Stage> open = [];
            string code = "";
            foreach (XElement element in root.Descendants().Where(element => element.Name.Namespace == Wml.W))
            {
                switch (element.Name.LocalName)
                {
                    case "fldChar":
                        Step(part, element.Get("fldCharType"), open, problems);
                        break;
                    case "instrText":
                        code = element.Value;
                        CheckCode(part, code, problems);
                        if (!open.TryPeek(out Stage stage) || stage != Stage.Code)
                        {
                            problems.Add($"{part}: field code `{code}` outside a field");
                        }

                        break;
                    case "fldSimple":
                        CheckCode(part, element.Get("instr") ?? "", problems);
                        if (!element.Elements(Wml.Name("r")).Any())
                        {
                            problems.Add($"{part}: field `{element.Get("instr")}` without a result");
                        }

                        break;
                    case "drawing" or "t" when open.TryPeek(out Stage current) && current == Stage.Separated && IsShown(element):
                        open.Pop();
                        open.Push(Stage.HasResult);
                        break;
                }
            }

            if (open.Count > 0)
            {
                problems.Add($"{part}: field `{code}` does not end");
            }
        }
    }

    private static bool IsShown(XElement element) => element.Name != Wml.Name("t") || element.Value.Length > 0;

    private static void Step(string part, string? type, Stack<Stage> open, List<string> problems)
    {
        switch (type)
        {
            case "begin":
                open.Push(Stage.Code);
                break;
            case "separate" when open.TryPop(out Stage stage) && stage == Stage.Code:
                open.Push(Stage.Separated);
                break;
            case "end" when open.TryPop(out Stage stage) && stage == Stage.HasResult:
                // A field in another one's result is a result.
                if (open.TryPeek(out Stage outer) && outer == Stage.Separated)
                {
                    open.Pop();
                    open.Push(Stage.HasResult);
                }

                break;
            default:
                problems.Add($"{part}: field character `{type}` out of turn: a field is begin, separate, a result, end");
                break;
        }
    }

    private static void CheckCode(string part, string code, List<string> problems)
    {
        string name = code.Trim().Split(' ')[0].ToUpperInvariant();
        if (Dangerous.Contains(name) || name.Length == 0)
        {
            problems.Add($"{part}: field `{code}` is not one that we write");
        }
    }
}
