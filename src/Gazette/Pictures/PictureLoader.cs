using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Loads the pictures of one document: each file is read once, however often it is shown, and their total size is limited.</summary>
internal sealed class PictureLoader(IReportFolder? folder, DiagnosticBag bag)
{
    /// <summary>A light grey pixel, as a complete PNG: old programs show it instead of a drawing that has no raster picture beside it.</summary>
    private static readonly byte[] GreyPoint =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mN4AAAA4gDhuP4+jQAAAABJRU5ErkJggg==");

    private readonly Dictionary<string, Picture?> _pictures = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The picture at a path from the report's folder; null with the error in the bag, reported once for each path.</summary>
    public Picture? Find(string target, SourceSpan span)
    {
        if (!_pictures.TryGetValue(target, out Picture? picture))
        {
            picture = Load(target, span, out Words? problem);
            if (problem is not null)
            {
                bag.Add(PictureDiagnostics.NotShown(target, problem, span));
            }

            _pictures.Add(target, picture);
        }

        return picture;
    }

    private Picture? Load(string target, SourceSpan span, out Words? problem)
    {
        if (PicturePath.Resolve(target, out problem) is not { } steps || Read(steps, out problem) is not { } content)
        {
            return null;
        }

        string path = string.Join('/', steps);
        Picture? picture = PictureReader.Read(path, content, out problem);
        return picture is { Format: PictureFormat.Svg } ? AddStandIn(picture, steps, span) : picture;
    }

    private Picture AddStandIn(Picture svg, ImmutableArray<string> steps, SourceSpan span)
    {
        string name = Path.ChangeExtension(steps[^1], ".png");
        Picture? raster = Read(steps.SetItem(steps.Length - 1, name), out _) is { } content ? PictureReader.Read(name, content, out _) : null;
        if (raster is null)
        {
            bag.Add(PictureDiagnostics.NoStandIn(name, span));
            raster = PictureReader.Read(name, GreyPoint, out _)!;
        }

        return svg.WithStandIn(raster);
    }

    private ReadOnlyMemory<byte>? Read(ImmutableArray<string> steps, out Words? problem)
    {
        if (folder is null || _pictures.Count >= PictureLimits.PerDocument)
        {
            problem = folder is null ? PictureWords.WithoutFolder
                : PictureWords.TooMany(PictureLimits.PerDocument);
            return null;
        }

        FolderFile file = folder.Read(steps, PictureLimits.FileBytes);
        _bytes += file.Content.Length;
        problem = file.Problem is { } why ? PictureWords.Of(why, PictureLimits.FileBytes)
            : _bytes > PictureLimits.DocumentBytes ? PictureWords.TooMuchTogether(PictureLimits.DocumentBytes)
            : null;
        return problem is null ? file.Content : default(ReadOnlyMemory<byte>?);
    }
}
