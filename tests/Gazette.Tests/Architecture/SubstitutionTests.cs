using System.Reflection;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>What the native program leaves out. The compiler passes over a method that it does not find, and the program would only be slower.</summary>
public static class SubstitutionTests
{
    private static readonly XDocument Substitutions =
        XDocument.Load(Path.Combine(Repository.Root, "src", "Gazette.Cli", "Substitutions.xml"));

    [Fact]
    public static void Every_method_that_is_left_out_exists() => Assert.All(Substitutions.Descendants("method"), method =>
    {
        Type? type = typeof(Document).Assembly.GetType((string)method.Parent!.Attribute("fullname")!);
        Assert.Contains((string)method.Attribute("signature")!, type?.GetRuntimeMethods().Select(SignatureOf) ?? []);
    });

    [Fact]
    public static void Nothing_is_left_out_that_belongs_to_a_Word_document() => Assert.All(
        Substitutions.Descendants("type"),
        type => Assert.Matches(@"\.(Spreadsheet|Presentation|Excel|PowerPoint)\.", (string)type.Attribute("fullname")!));

    private static string SignatureOf(MethodInfo method)
    {
        IEnumerable<string> parameters = method.GetParameters().Select(parameter => parameter.ParameterType.ToString().Replace('+', '/'));
        return $"{method.ReturnType} {method.Name}({string.Join(',', parameters)})";
    }
}
