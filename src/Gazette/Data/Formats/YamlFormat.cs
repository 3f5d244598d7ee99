using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

internal sealed class YamlFormat : DataFormat
{
    public override ImmutableArray<string> Extensions { get; } = [".yaml", ".yml"];

    public override DataNode? Load(SourceFile file, DiagnosticBag bag) => YamlLoader.Load(file, bag);
}
