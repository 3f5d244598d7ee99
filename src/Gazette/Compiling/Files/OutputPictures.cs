using System.Globalization;
using Gazette.Pictures;
using Gazette.Writers;

namespace Gazette.Compiling.Files;

/// <summary>
/// Names the pictures beside a Markdown file, which cannot contain them: <c>report-1.png</c> beside <c>report.md</c>, in the order of first use, each
/// picture once.
/// </summary>
internal sealed class OutputPictures(string stem) : IPictureNames
{
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    internal IEnumerable<OutputFile> Files => _files.Values;

    public string NameOf(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (!_files.TryGetValue(picture.Digest, out OutputFile? file))
        {
            file = new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{stem}-{_files.Count + 1}{picture.Extension}"), picture.Content.ToArray());
            _files.Add(picture.Digest, file);
        }

        return file.Name[(file.Name.LastIndexOf('/') + 1)..];
    }
}
