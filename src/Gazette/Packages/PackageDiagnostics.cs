using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>Why a Word file from somewhere else is not read.</summary>
internal static class PackageDiagnostics
{
    private static readonly Words SaveAgain = Words.Of("open it in Word or WPS and save it as a Word document (.docx)");

    public static Diagnostic NotAPackage(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this is no Word file")
        .Helps("give a document that Word or WPS saved as .docx");

    public static Diagnostic OldOrEncrypted(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this is a Word file of the old kind (.doc), or one with a password")
        .Helps($"{SaveAgain}, without a password");

    public static Diagnostic NoWordDocument(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this package holds no Word document")
        .Helps("give a .docx, not a workbook or slides");

    public static Diagnostic StrictForm(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this is saved as Strict Open XML")
        .Helps("save it as Word Document (.docx), not as Strict Open XML Document");

    public static Diagnostic Broken(SourceSpan file, string? part = null) => Diagnostic.Error("broken-word-file", file)
        .Says(part is null
            ? Words.Of("this Word file is damaged")
            : Words.Of($"this Word file is damaged: part `{part}` cannot be read"))
        .Helps(SaveAgain);

    public static Diagnostic MissingPart(SourceSpan file, string part) => Diagnostic.Error("broken-word-file", file)
        .Says($"this Word file is damaged: part `{part}` is missing")
        .Helps(SaveAgain);

    public static Diagnostic TooManyParts(SourceSpan file, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file has more than {most:N0} parts");

    public static Diagnostic TooLarge(SourceSpan file, string part, long most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file unpacks to more than {most >> 20} MB");

    public static Diagnostic TooDense(SourceSpan file, string part) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file unpacks to far more than a letter's would");

    public static Diagnostic TooDeep(SourceSpan file, string part, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file has more than {most} elements inside each other");

    public static Diagnostic TooManyElements(SourceSpan file, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file has more than {most:N0} elements");

    public static Diagnostic UnsafeName(SourceSpan file, string part) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"this Word file has a part of the name `{part}`, which no word processor gives")
        .Helps(SaveAgain);

    public static Diagnostic DocumentType(SourceSpan file, string part) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"part `{part}` of this Word file declares a document type (DTD)")
        .Helps(SaveAgain);

    public static Diagnostic Macros(SourceSpan file) => Diagnostic.Error("unsafe-word-file", file)
        .Says("this Word file holds macros")
        .Helps("save it as a Word document without macros (.docx)");

    public static Diagnostic ReachesOut(SourceSpan file, PackageRelationship relationship) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"this Word file fetches `{relationship.Target}` when it is opened ({relationship.Type})")
        .Helps("remove it in Word, and save the file again");

    public static Diagnostic Embeds(SourceSpan file, PackageRelationship relationship) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"this Word file embeds `{relationship.Target}` ({relationship.Type})")
        .Helps("remove the object in Word, and save the file again");
}
