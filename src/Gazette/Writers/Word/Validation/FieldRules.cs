using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Fields consist of begin, code, separate, result and end, and do nothing dangerous.</summary>
internal static class FieldRules
{
    private static readonly string[] Dangerous =
    [
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "MACROBUTTON", "DATABASE", "RD", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY",
    ];

    /// <summary>Fields that we write. Word computes others when it shows them, and files need not hold their results.</summary>
    private static readonly string[] WithResult = ["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "REF", "SEQ", "TOC", "HYPERLINK"];

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
            Stack<OpenField> open = [];
            foreach (XElement element in root.Descendants().Where(element => element.Name.Namespace == Wml.W))
            {
                switch (element.Name.LocalName)
                {
                    case "fldChar":
                        Step(part, element.Get("fldCharType"), open, problems);
                        break;
                    case "instrText" when open.TryPeek(out OpenField? field) && field.Stage == Stage.Code:
                        field.Code += element.Value;
                        break;
                    case "instrText" when open.FirstOrDefault(field => field.Stage == Stage.Code) is { } around:
                        // What an inner field shows is part of the code that it stands in.
                        around.Code += element.Value;
                        break;
                    case "instrText":
                        problems.Add($"{part}: field code `{element.Value}` outside a field");
                        CheckCode(part, element.Value, problems);
                        break;
                    case "fldSimple":
                        CheckCode(part, element.Get("instr") ?? "", problems);
                        if (NeedsResult(element.Get("instr") ?? "") && !element.Content().Any())
                        {
                            problems.Add($"{part}: field `{element.Get("instr")}` without a result");
                        }

                        break;
                    case "drawing" or "t" when open.TryPeek(out OpenField? field) && field.Stage == Stage.Separated && IsShown(element):
                        field.Stage = Stage.HasResult;
                        break;
                }
            }

            foreach (OpenField field in open)
            {
                CheckCode(part, field.Code, problems);
                problems.Add($"{part}: field `{field.Code}` does not end");
            }
        }
    }

    /// <summary>Whether a field includes external content or runs something.</summary>
    public static bool IsDangerous(string code) => Dangerous.Contains(NameOf(code), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first word of a field's code; empty if there is none.</summary>
    public static string NameOf(string code) =>
        code.Split([' ', '\t', '\n', '\r', '"'], StringSplitOptions.RemoveEmptyEntries) is [{ } name, ..] ? name : "";

    private static bool NeedsResult(string code) => WithResult.Contains(NameOf(code), StringComparer.OrdinalIgnoreCase);

    private static bool IsShown(XElement element) => element.Name != Wml.Name("t") || element.Value.Length > 0;

    private static void Step(string part, string? type, Stack<OpenField> open, List<string> problems)
    {
        switch (type)
        {
            case "begin":
                open.Push(new OpenField());
                break;
            case "separate" when open.TryPeek(out OpenField? field) && field.Stage == Stage.Code:
                CheckCode(part, field.Code, problems);
                field.Stage = Stage.Separated;
                break;
            case "end" when open.TryPop(out OpenField? field) && (field.Stage == Stage.HasResult || !NeedsResult(field.Code)):
                if (field.Stage == Stage.Code)
                {
                    CheckCode(part, field.Code, problems);
                }

                // A field inside the result of another one is part of that result.
                if (open.TryPeek(out OpenField? outer) && outer.Stage == Stage.Separated)
                {
                    outer.Stage = Stage.HasResult;
                }

                break;
            default:
                problems.Add($"{part}: field character `{type}` out of turn: a field is begin, separate, a result, end");
                break;
        }
    }

    private static void CheckCode(string part, string code, List<string> problems)
    {
        if (IsDangerous(code) || code.AsSpan().Trim().IsEmpty)
        {
            problems.Add($"{part}: field `{code}` is not one that gazette writes");
        }
    }

    /// <summary>Word may split a code over several runs, so only the whole code shows what the field does.</summary>
    private sealed class OpenField
    {
        public Stage Stage { get; set; }

        public string Code { get; set; } = "";
    }
}
