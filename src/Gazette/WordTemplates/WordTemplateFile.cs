using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Wording;

namespace Gazette.WordTemplates;

/// <summary>A Word file as a template's document: its package has been checked.</summary>
internal sealed class WordTemplateFile : ITemplateFile
{
    private const int MostBytes = 64 << 20;

    private readonly CheckedPackage _package;

    // Its tags are checked all the same, so that everything is told at once.
    private bool _isRefused;

    private WordTemplateFile(string path, byte[] bytes, CheckedPackage package)
    {
        (FilePath, Bytes, _package) = (path, bytes, package);
        Manifest = new TemplateManifest { File = new SourceFile(path, ""), Name = Name, Languages = Languages(package) };
    }

    public string FilePath { get; }

    public byte[] Bytes { get; }

    /// <summary>The manifest of the file when it is a template alone: its name is that of the file, its first language that of its text.</summary>
    public TemplateManifest Manifest { get; }

    public string Name => Path.GetFileNameWithoutExtension(FilePath);

    /// <summary>Whether a path is that of a Word file; others than .docx and .dotx are taken so that a message can say why they are not read.</summary>
    public static bool IsOne(string path) => Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".dotx" or ".docm" or ".dotm";

    /// <summary>Null with the reason in the bag.</summary>
    public static WordTemplateFile? Read(string path, DiagnosticBag bag)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                bag.Add(WordTemplateDiagnostics.FileTooLarge(whole, MostBytes));
                return null;
            }

            return Read(path, SharedFile.ReadAll(path), bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(WordTemplateDiagnostics.Unreadable(whole, exception.Message));
            return null;
        }
    }

    /// <inheritdoc cref="Read(string, DiagnosticBag)"/>
    public static WordTemplateFile? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;
        if (CheckedPackage.Open(bytes, whole, PackageRules.ForCopying, bag) is not { } package)
        {
            return null;
        }

        bool isRefused = !OutsideReferences.Check(package, whole, bag);
        return new WordTemplateFile(path, bytes, package) { _isRefused = isRefused };
    }

    public TemplateDocument? Check(string name, FrozenDictionary<string, TemplatePartial> partials, DiagnosticBag bag) =>
        new WordTemplateBuilder(FilePath, Bytes, _package, bag).Build(name, partials, _isRefused);

    // 17.3.2.20: the language of Chinese text is another than that of Latin letters; a document in Chinese has Chinese characters in its styles or not
    // at all, so what it mostly says decides.
    private static ImmutableArray<Language> Languages(CheckedPackage package)
    {
        Language own = LanguageOf(package) ?? LanguageRules.Default.Language;
        return [own, .. LanguageRules.All.Select(rules => rules.Language).Where(language => language != own)];
    }

    private static Language? LanguageOf(CheckedPackage package)
    {
        if (package.FindRelated(package.MainPart, "styles") is not { } styles)
        {
            return null;
        }

        MarkupTree tree = MarkupTree.Of(package.Part(styles));
        MarkupElement? lang = tree.Root.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr")?.Child("lang");
        if (lang is null)
        {
            return null;
        }

        bool isHan = HasMostlyHan(package);
        string tag = (isHan ? tree.Attribute(lang, "eastAsia") : null) ?? tree.Attribute(lang, "val") ?? "";
        return LanguageRules.All.FirstOrDefault(rules => tag.StartsWith(rules.Tag.Split('-')[0], true, CultureInfo.InvariantCulture))?.Language;
    }

    private static bool HasMostlyHan(CheckedPackage package)
    {
        ReadOnlySpan<byte> text = package.Part(package.MainPart).Span;
        int han = 0;
        for (int i = 0; i + 2 < text.Length; i++)
        {
            // U+4000 to U+9FFF in UTF-8.
            han += text[i] is >= 0xE4 and <= 0xE9 ? 1 : 0;
        }

        return han > 20 || han * 50 > text.Length;
    }
}
