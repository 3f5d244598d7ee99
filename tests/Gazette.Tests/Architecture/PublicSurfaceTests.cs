using Gazette.Compiling;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>
/// What a user of the library sees. A type is public because the program or a user of the library needs it; a new one must be added to this list.
/// </summary>
public static class PublicSurfaceTests
{
    [Fact]
    public static async Task Is_the_compiler_what_it_takes_and_what_it_gives() => await Verifier.Verify(
        string.Concat(typeof(ReportCompiler).Assembly.GetExportedTypes().Select(type => type.FullName + "\n").Order(StringComparer.Ordinal)));
}
