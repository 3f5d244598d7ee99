using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>
/// Loads the pictures of one document: each file is read once, however often it is shown, and their total size is limited. The picture that a template
/// names is in its own folder, or else in the report's.
/// </summary>
/// <param name="template">The folder of the template; null if the text is not one of a template.</param>
internal sealed class PictureLoader(IReportFolder? folder, IReportFolder? template, DiagnosticBag bag)
{
    /// <summary>A light grey pixel, as a complete PNG: old programs show it instead of a drawing that has no raster picture beside it.</summary>
    private static readonly byte[] GreyPoint =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mN4AAAA4gDhuP4+jQAAAABJRU5ErkJggg==");

    private readonly Dictionary<(string Target, bool IsOfTemplate), Picture?> _pictures = [];
    private long _bytes;

    /// <summary>The raster picture that was found beside a drawing; null if there is none.</summary>
    public static Picture? StandInBeside(Picture drawing) => drawing.StandIn is { } raster && !raster.Content.Span.SequenceEqual(GreyPoint)
        ? PictureReader.Read(Path.ChangeExtension(drawing.Path, raster.Extension), raster.Content, out _)
        : null;

    /// <summary>The picture at a path; null with the error in the bag, reported once for each path.</summary>
    /// <param name="isOfTemplate">Whether the template names it, rather than the report.</param>
    public Picture? Find(string target, SourceSpan span, bool isOfTemplate)
    {
        if (!_pictures.TryGetValue((target, isOfTemplate), out Picture? picture))
        {
            picture = Load(target, span, isOfTemplate, out Words? problem);
            if (problem is not null)
            {
                bag.Add(PictureDiagnostics.NotShown(target, problem, span));
            }

            _pictures.Add((target, isOfTemplate), picture);
        }

        return picture;
    }

    private Picture? Load(string target, SourceSpan span, bool isOfTemplate, out Words? problem)
    {
        if (PicturePath.Resolve(target, out problem) is not { } steps || Read(steps, isOfTemplate, out problem) is not { } content)
        {
            return null;
        }

        string path = string.Join('/', steps);
        Picture? picture = PictureReader.Read(path, content, out problem);
        return picture is { Format: PictureFormat.Svg } ? AddStandIn(picture, steps, span, isOfTemplate) : picture;
    }

    private Picture AddStandIn(Picture svg, ImmutableArray<string> steps, SourceSpan span, bool isOfTemplate)
    {
        string name = Path.ChangeExtension(steps[^1], ".png");
        Picture? raster = Read(steps.SetItem(steps.Length - 1, name), isOfTemplate, out _) is { } content ? PictureReader.Read(name, content, out _) : null;
        if (raster is null)
        {
            bag.Add(PictureDiagnostics.NoStandIn(name, span));
            raster = PictureReader.Read(name, GreyPoint, out _)!;
        }

        return svg.WithStandIn(raster);
    }

    private ReadOnlyMemory<byte>? Read(ImmutableArray<string> steps, bool isOfTemplate, out Words? problem)
    {
        if (_pictures.Count >= PictureLimits.PerDocument)
        {
            problem = PictureWords.TooMany(PictureLimits.PerDocument);
            return null;
        }

        // Only what is directly in a template's folder belongs to the template.
        FolderFile? own = isOfTemplate && steps.Length == 1 ? template?.Read(steps, PictureLimits.FileBytes) : null;
        FolderFile? found = own is null or { Problem: FolderFileProblem.NotThere } ? folder?.Read(steps, PictureLimits.FileBytes) ?? own : own;
        if (found is not { } file)
        {
            problem = PictureWords.WithoutFolder;
            return null;
        }

        _bytes += file.Content.Length;
        problem = file.Problem is { } why ? PictureWords.Of(why, PictureLimits.FileBytes)
            : _bytes > PictureLimits.DocumentBytes ? PictureWords.TooMuchTogether(PictureLimits.DocumentBytes)
            : null;
        return problem is null ? file.Content : default(ReadOnlyMemory<byte>?);
    }
}
