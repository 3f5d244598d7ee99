using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Writers.Word.Reference;

/// <summary>What can be wrong with the document that a house style is taken from, once it is a sound Word file.</summary>
public static class ReferenceDiagnostics
{
    public static Diagnostic NotThere(string path) => Diagnostic.Error("unusable-reference", new SourceFile(path, "").Whole)
        .Says("there is no reference document of this name");

    public static Diagnostic Unreadable(string path, string reason) => Diagnostic.Error("unusable-reference", new SourceFile(path, "").Whole)
        .Says($"this reference document cannot be read: {reason}");

    internal static Diagnostic Unusable(SourceSpan file, string reason) => Diagnostic.Error("unusable-reference", file)
        .Says($"this reference document {reason}")
        .Helps("open it in Word or WPS and save it as a Word document (.docx)");

    internal static Diagnostic Foreign(SourceSpan file, string what) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document has {what}, and is refused")
        .Helps("take it out in Word and save the document again");

    internal static Diagnostic FallsBack(SourceSpan file, string what) => Diagnostic.Note("incomplete-reference", file)
        .Says($"this reference document has no {what}; gazette's own stand in");
}
