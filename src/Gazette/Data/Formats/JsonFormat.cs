using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

internal sealed class JsonFormat : DataFormat
{
    public override ImmutableArray<string> Extensions { get; } = [".json"];

    public override DataNode? Load(SourceFile file, DiagnosticBag bag) => JsonLoader.Load(file, bag);

    // A YAML map may be in braces too, but its first key is hardly ever in quotes.
    public override bool Recognizes(ReadOnlySpan<char> text) => text.TrimStart() is ['{', .. var rest] && rest.TrimStart() is ['"', ..];
}
