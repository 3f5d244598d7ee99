using Xunit;

namespace Gazette.Tests.Documentation;

/// <summary>The tables in <c>templates/README.md</c> agree with the code.</summary>
public static class ReferencePageTests
{
    private static readonly string PagePath = Path.Combine(Repository.Root, "templates", "README.md");

    [Fact]
    public static void Its_tables_are_those_of_the_code()
    {
        string page = File.ReadAllText(PagePath);
        string right = ReferenceTables.Fill(page);
        string received = Path.ChangeExtension(PagePath, ".received.md");
        if (page == right)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, right);
        string[] had = page.Split('\n');
        Assert.Fail($"templates/README.received.md is right: dotnet pwsh build.ps1 accept. New in it:\n{string.Join('\n', right.Split('\n').Except(had))}");
    }

    [Fact]
    public static void It_has_every_table() =>
        Assert.Equal(
            ReferenceTables.Names.Order(StringComparer.Ordinal), ReferenceTables.NamesIn(File.ReadAllText(PagePath)).Order(StringComparer.Ordinal));
}
