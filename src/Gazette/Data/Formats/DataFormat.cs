using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>A notation that report files may be written in. <see cref="DataFormats.All"/> has them all.</summary>
internal abstract class DataFormat
{
    /// <summary>With their dots; the usual one first.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>The tree of a file's nodes; null where the bag says why there is none.</summary>
    public abstract DataNode? Load(SourceFile file, DiagnosticBag bag);

    /// <summary>Whether a text without a name, as standard input has none, is sure to be of this format.</summary>
    public virtual bool Recognizes(ReadOnlySpan<char> text) => false;
}
