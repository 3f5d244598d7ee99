using System.ComponentModel;
using System.Diagnostics;

namespace Gazette.Cli.Preview;

/// <summary>The browser that the system opens pages with.</summary>
internal static class Browser
{
    /// <summary>False if there is none.</summary>
    public static bool Open(string url)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
