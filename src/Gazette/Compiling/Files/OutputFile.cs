namespace Gazette.Compiling.Files;

/// <summary>A file of a report: its name in the output folder, and what is to stand in it.</summary>
public sealed record OutputFile(string Name, byte[] Content);
