using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>A file format that reports may be written in. <see cref="DataFormats.All"/> lists them all.</summary>
internal abstract class DataFormat
{
    /// <summary>With their dots; the usual one first.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>The tree of a file's nodes; null with the reason in the bag.</summary>
    public abstract DataNode? Load(SourceFile file, DiagnosticBag bag);

    /// <summary>Whether a text without a file name, such as standard input, is certainly in this format.</summary>
    public virtual bool Recognizes(ReadOnlySpan<char> text) => false;
}
