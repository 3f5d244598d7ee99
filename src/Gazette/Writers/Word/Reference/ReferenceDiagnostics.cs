using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Writers.Word.Reference;

/// <summary>What can be wrong with the document that a house style is taken from, once it is a sound Word file.</summary>
public static class ReferenceDiagnostics
{
    public static Diagnostic NotThere(string path) => Error("unusable-reference", new SourceFile(path, "").Whole, "there is no reference document of this name");

    public static Diagnostic Unreadable(string path, string reason) => Error("unusable-reference", new SourceFile(path, "").Whole, $"this reference document cannot be read: {reason}");

    internal static Diagnostic Unusable(SourceSpan file, string reason) =>
        Error("unusable-reference", file, $"this reference document {reason}", "open it in Word or WPS and save it as a Word document (.docx)");

    internal static Diagnostic Foreign(SourceSpan file, string what) =>
        Error("unsafe-reference", file, $"this reference document has {what}, and is refused", "take it out in Word and save the document again");

    internal static Diagnostic FallsBack(SourceSpan file, string what) =>
        new(Severity.Note, "incomplete-reference", $"this reference document has no {what}; gazette's own stand in", file);

    private static Diagnostic Error(string rule, SourceSpan file, string message, string? help = null) => new(Severity.Error, rule, message, file, Help: help);
}
