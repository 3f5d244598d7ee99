using Gazette.Compiling;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>What a user of the library sees. A type is public because the program or such a user needs it; this list is where a new one is noticed.</summary>
public static class PublicSurfaceTests
{
    [Fact]
    public static async Task Is_the_compiler_what_it_takes_and_what_it_gives() => await Verifier.Verify(
        string.Concat(typeof(ReportCompiler).Assembly.GetExportedTypes().Select(type => type.FullName + "\n").Order(StringComparer.Ordinal)));
}
