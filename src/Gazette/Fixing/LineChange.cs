namespace Gazette.Fixing;

/// <summary>Lines that are replaced by others, both counted from 0; one of the counts may be 0.</summary>
internal readonly record struct LineChange(int RemovedStart, int Removed, int AddedStart, int Added)
{
    public int RemovedEnd => RemovedStart + Removed;

    public int AddedEnd => AddedStart + Added;
}
