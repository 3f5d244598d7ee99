namespace Gazette.Browser;

/// <summary>
/// Checks the preview and printed web pages in Chromium. Called with the program, the folder of the examples, one for pictures, and, if not all checks are
/// to run, with what is in the names of those.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        (string program, string examples, string pictures) = (Path.GetFullPath(arguments[0]), Path.GetFullPath(arguments[1]), Path.GetFullPath(arguments[2]));
        string work = Directory.CreateTempSubdirectory("gazette-browser-").FullName;
        try
        {
            await using CheckedBrowser browser = await CheckedBrowser.Start(pictures, arguments.ElementAtOrDefault(3) ?? "");
            await new PreviewChecks(browser, program, examples, work).Run();
            await new PrintChecks(browser, program, examples, work).Run();
            return browser.HasFailed ? 1 : 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
