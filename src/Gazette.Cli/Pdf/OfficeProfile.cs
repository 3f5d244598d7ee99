using System.Text;

namespace Gazette.Cli.Pdf;

/// <summary>
/// A folder for one run of LibreOffice: its settings, which are ours and not the user's, and the files that go in and out. A user's own LibreOffice may be
/// open meanwhile.
/// </summary>
internal sealed class OfficeProfile : IDisposable
{
    // The defaults of LibreOffice's dialog "PDF Options"; read by all its versions, unlike options on the command line.
    private static readonly (string Name, string Value)[] Options =
    [
        ("ExportBookmarks", "true"),
        ("ExportBookmarksToPDFDestination", "true"),
        ("ExportFormFields", "false"),
        ("UseTaggedPDF", "true"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-pages-").FullName;
    private int _batches;

    public OfficeProfile()
    {
        string user = Path.Combine(_folder, "profile", "user");
        Directory.CreateDirectory(user);
        File.WriteAllText(Path.Combine(user, "registrymodifications.xcu"), Settings());
    }

    /// <summary>The address of the settings, as LibreOffice is given it.</summary>
    public string Address => new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;

    /// <summary>A new folder, for the files of one call.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder, $"{++_batches}")).FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that was stopped may still hold a file; systems clear their temporary folders themselves.
        }
    }

    private static string Settings()
    {
        StringBuilder xml = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n");
        foreach ((string name, string value) in Options)
        {
            xml.Append("<item oor:path=\"/org.openoffice.Office.Common/Filter/PDF/Export\"><prop oor:name=\"").Append(name)
                .Append("\" oor:op=\"fuse\"><value>").Append(value).Append("</value></prop></item>\n");
        }

        return xml.Append("</oor:items>\n").ToString();
    }
}
