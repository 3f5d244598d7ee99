using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>What the native program leaves out. The compiler passes over a method that it does not find, and the program would only be slower.</summary>
public static class SubstitutionTests
{
    private const string Sdk = "DocumentFormat.OpenXml";

    // What the SDK calls the parts of workbooks and presentations, and those beside a document.
    private const string ForeignContent = @"\.(Spreadsheet|Presentation|Excel|PowerPoint"
        + @"|Bibliography|ChartDrawing|ChartStyle|CustomUI|Diagrams|DocumentTasks|InkML|Livefeed|WebExtension|WebExtentionPane)\."
        + @"|\.Office\.Word\.|\.UserShapes$";

    private static readonly XDocument Substitutions =
        XDocument.Load(Path.Combine(Repository.Root, "src", "Gazette.Cli", "Substitutions.xml"));

    [Fact]
    public static void Every_method_that_is_left_out_exists() => Assert.All(Substitutions.Descendants("method"), method =>
    {
        Assembly assembly = Assembly.Load((string)method.Parent!.Parent!.Attribute("fullname")!);
        Type? type = assembly.GetType(((string)method.Parent!.Attribute("fullname")!).Replace('/', '+'));
        Assert.Contains((string)method.Attribute("signature")!, type is null ? [] : MethodsOf(type).Select(SignatureOf));
    });

    [Fact]
    public static void Nothing_is_left_out_that_belongs_to_a_Word_document() => Assert.All(
        Substitutions.Descendants("assembly").Where(assembly => (string)assembly.Attribute("fullname")! == Sdk).Descendants("type"),
        type => Assert.Matches(ForeignContent, (string)type.Attribute("fullname")!));

    private static IEnumerable<MethodBase> MethodsOf(Type type) => type.GetRuntimeMethods().Cast<MethodBase>().Concat(type.GetConstructors());

    private static string SignatureOf(MethodBase method)
    {
        IEnumerable<string> parameters = method.GetParameters().Select(parameter => NameOf(parameter.ParameterType));
        return $"{NameOf((method as MethodInfo)?.ReturnType ?? typeof(void))} {method.Name}({string.Join(',', parameters)})";
    }

    // As the compiler writes it.
    private static string NameOf(Type type) => type.ToString().Replace('+', '/').Replace('[', '<').Replace(']', '>');
}
