using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests.WordTemplates;

/// <summary>The Word files that the cases are made of are such that Word opens them; only so does a case show what filling does.</summary>
public sealed class TemplateFolderTests
{
    public static TheoryData<string> Names =>
    [
        .. WordTemplateCaseTests.Names.Select(row => row.Data).Where(name => !name.StartsWith("mistake-", StringComparison.Ordinal)),
    ];

    // Offices' files do refer to files on their disks.
    [Theory]
    [MemberData(nameof(Names))]
    public void Packs_a_sound_Word_file(string name) =>
        Assert.DoesNotContain(
            WordGate.FindProblems(TemplateFolder.Pack(Path.Combine(Repository.Cases("word-templates"), name))),
            problem => !problem.StartsWith("external relationship to `file:", StringComparison.Ordinal));
}
