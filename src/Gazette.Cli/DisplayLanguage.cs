using System.Runtime.InteropServices;
using System.Text;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>
/// The language in which the system shows its own windows. The system is asked directly, because .NET knows no languages when globalization is
/// invariant.
/// </summary>
internal static partial class DisplayLanguage
{
    private const string CoreFoundation = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";
    private const uint Utf8 = 0x0800_0100;

    /// <summary>Null on systems that have none, and leave it to variables.</summary>
    public static SpokenLanguage? Find() =>
        OperatingSystem.IsWindows() ? OfWindows(GetUserDefaultUILanguage())
        : OperatingSystem.IsMacOS() ? OfMac()
        : null;

    // The low ten bits of a LANGID are the language without its country; 4 is Chinese.
    private static SpokenLanguage OfWindows(ushort language) => (language & 0x3FF) == 4 ? SpokenLanguage.Chinese : SpokenLanguage.English;

    private static SpokenLanguage? OfMac()
    {
        nint languages = CopyPreferredLanguages();
        if (languages == 0)
        {
            return null;
        }

        byte[] tag = new byte[64];
        bool isRead = GetCount(languages) > 0 && GetText(GetValue(languages, 0), tag, tag.Length, Utf8) != 0;
        Release(languages);
        return isRead ? LanguageChoice.OfTag(Encoding.UTF8.GetString(tag)) : null;
    }

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();

    [LibraryImport(CoreFoundation, EntryPoint = "CFLocaleCopyPreferredLanguages")]
    private static partial nint CopyPreferredLanguages();

    [LibraryImport(CoreFoundation, EntryPoint = "CFArrayGetCount")]
    private static partial nint GetCount(nint array);

    [LibraryImport(CoreFoundation, EntryPoint = "CFArrayGetValueAtIndex")]
    private static partial nint GetValue(nint array, nint index);

    [LibraryImport(CoreFoundation, EntryPoint = "CFStringGetCString")]
    private static partial byte GetText(nint text, byte[] buffer, nint size, uint encoding);

    [LibraryImport(CoreFoundation, EntryPoint = "CFRelease")]
    private static partial void Release(nint value);
}
