using Gazette.Building.Manifests;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Copies documents from other folders into one, byte for byte.</summary>
internal sealed class FolderCopy(OutputFolder output, FileOrigins origins, bool overwrites)
{
    /// <summary>
    /// The entry for this folder's manifest; null, with the error in the bag, if a document differs from what its manifest says, or would replace a
    /// person's.
    /// </summary>
    /// <param name="folder">The full path of the folder that the documents are in now.</param>
    public ManifestEntry? Take(ManifestEntry entry, string folder, DiagnosticBag bag)
    {
        if (string.Equals(Path.TrimEndingDirectorySeparator(folder), output.FullPath, StringComparison.Ordinal))
        {
            return entry;
        }

        List<OutputFile> files = [];
        foreach (FileStamp file in entry.Files)
        {
            byte[]? content = Read(Path.Combine(folder, file.Path));
            if (content is null || ContentHash.Of(content) != file.Hash)
            {
                bag.Add(BuildDiagnostics.UnmergeableFile(Path.Combine(folder, file.Path), isThere: content is not null));
                return null;
            }

            files.Add(new OutputFile(file.Path, content));
        }

        ExistingFile[] somebodys = [.. overwrites ? [] : origins.Find(files).Where(file => file.IsSomebodys)];
        if (somebodys.Length > 0)
        {
            bag.AddRange(somebodys.Select(file => file.Origin == FileOrigin.Changed
                ? BuildDiagnostics.ChangedByHand(output.Locate(file.Name), report: null)
                : BuildDiagnostics.NotOurs(output.Locate(file.Name), report: null)));
            return null;
        }

        output.Commit(output.Prepare(files));
        return entry with
        {
            Report = Move(entry.Report, folder),
            Read = [.. entry.Read.Select(stamp => stamp with { Path = Move(stamp.Path, folder) })],
        };
    }

    /// <summary>What this folder's manifest calls what another folder's manifest calls by a name.</summary>
    public string Move(string path, string folder) => output.NameOf(OutputFolder.PathOf(path, folder));

    private static byte[]? Read(string path)
    {
        try
        {
            return SharedFile.ReadAll(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
