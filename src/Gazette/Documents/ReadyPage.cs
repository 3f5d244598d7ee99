using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>A page that somebody has made in Word, filled in. A Word file shows it as it is; every other format shows the words of its container.</summary>
/// <param name="Markup">Its blocks, as they stand in the body of a Word file.</param>
/// <param name="Pictures">The report's pictures in it.</param>
internal sealed record ReadyPage(ReadOnlyMemory<byte> Markup, ImmutableArray<ReadyPicture> Pictures);

/// <summary>A picture of a report in a page that is ready.</summary>
/// <param name="Id">What the markup of the page calls it.</param>
/// <param name="Extension">With its dot: <c>.png</c> or <c>.jpg</c>.</param>
internal sealed record ReadyPicture(string Id, string Extension, ReadOnlyMemory<byte> Content);
