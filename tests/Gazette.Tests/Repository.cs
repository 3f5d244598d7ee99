namespace Gazette.Tests;

/// <summary>Finds the files in the source tree that tests read, wherever the test binary runs.</summary>
internal static class Repository
{
    /// <summary>The folder that contains Gazette.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of a stage's cases: one folder for each case, with the snapshots beside its inputs.</summary>
    public static string Cases(string stage) => Path.Combine(Root, "tests", "cases", stage);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gazette.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Gazette.slnx above {AppContext.BaseDirectory}");
    }
}
