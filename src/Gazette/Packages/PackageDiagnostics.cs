using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>Why a Word file from somewhere else is not read.</summary>
internal static class PackageDiagnostics
{
    private const string SaveAgain = "open it in Word or WPS and save it as a Word document (.docx)";

    public static Diagnostic NotAPackage(SourceSpan file) => Error("no-word-file", "this is no Word file", file, "give a document that Word or WPS saved as .docx");

    public static Diagnostic OldOrEncrypted(SourceSpan file) => Error(
        "no-word-file", "this is a Word file of the old kind (.doc), or one with a password", file, SaveAgain + ", without a password");

    public static Diagnostic NoWordDocument(SourceSpan file) => Error("no-word-file", "this package holds no Word document", file, "give a .docx, not a workbook or slides");

    public static Diagnostic StrictForm(SourceSpan file) => Error("no-word-file", "this is saved as Strict Open XML", file, "save it as Word Document (.docx), not as Strict Open XML Document");

    public static Diagnostic Broken(SourceSpan file, string? part = null) => Error(
        "broken-word-file", part is null ? "this Word file is damaged" : $"this Word file is damaged: part `{part}` cannot be read", file, SaveAgain);

    public static Diagnostic MissingPart(SourceSpan file, string part) => Error("broken-word-file", $"this Word file is damaged: part `{part}` is missing", file, SaveAgain);

    public static Diagnostic TooManyParts(SourceSpan file, int most) => Error("word-file-too-large", string.Create(CultureInfo.InvariantCulture, $"this Word file has more than {most:N0} parts"), file);

    public static Diagnostic TooLarge(SourceSpan file, string part, long most) => Error(
        "word-file-too-large", string.Create(CultureInfo.InvariantCulture, $"part `{part}` of this Word file unpacks to more than {most >> 20} MB"), file);

    public static Diagnostic TooDense(SourceSpan file, string part) => Error("word-file-too-large", $"part `{part}` of this Word file unpacks to far more than a letter's would", file);

    public static Diagnostic TooDeep(SourceSpan file, string part, int most) => Error(
        "word-file-too-large", string.Create(CultureInfo.InvariantCulture, $"part `{part}` of this Word file has more than {most} elements inside each other"), file);

    public static Diagnostic TooManyElements(SourceSpan file, int most) => Error(
        "word-file-too-large", string.Create(CultureInfo.InvariantCulture, $"this Word file has more than {most:N0} elements"), file);

    public static Diagnostic UnsafeName(SourceSpan file, string part) => Error("unsafe-word-file", $"this Word file has a part of the name `{part}`, which no word processor gives", file, SaveAgain);

    public static Diagnostic DocumentType(SourceSpan file, string part) => Error("unsafe-word-file", $"part `{part}` of this Word file declares a document type (DTD)", file, SaveAgain);

    public static Diagnostic Macros(SourceSpan file) => Error("unsafe-word-file", "this Word file holds macros", file, "save it as a Word document without macros (.docx)");

    public static Diagnostic ReachesOut(SourceSpan file, PackageRelationship relationship) => Error(
        "unsafe-word-file", $"this Word file fetches `{relationship.Target}` when it is opened ({relationship.Type})", file, "remove it in Word, and save the file again");

    public static Diagnostic Embeds(SourceSpan file, PackageRelationship relationship) => Error(
        "unsafe-word-file", $"this Word file embeds `{relationship.Target}` ({relationship.Type})", file, "remove the object in Word, and save the file again");

    private static Diagnostic Error(string rule, string message, SourceSpan file, string? help = null) => new(Severity.Error, rule, message, file, Help: help);
}
