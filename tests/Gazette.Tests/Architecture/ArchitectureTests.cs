using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gazette.Compiling;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>The rules of the code, checked for every file of <c>src</c>; those of form for the tests as well.</summary>
public static partial class ArchitectureTests
{
    private const int LongestFile = 400;
    private const int LongestSibling = 30;
    private const int LongestLine = 160;

    private static readonly SourceText[] Library = SourceText.Of("Gazette");
    private static readonly SourceText[] Cli = SourceText.Of("Gazette.Cli");
    private static readonly SourceText[] Everything =
        [.. Library, .. Cli, .. SourceText.Of("Gazette.Tests", "tests"), .. SourceText.Of("Gazette.Benchmarks", "tests")];

    [Fact]
    public static void Every_folder_of_the_library_is_a_room_of_the_table() => Expect(
        Library.Select(file => file.Room).Distinct().Except(Room.All.Select(room => room.Name)));

    [Fact]
    public static void A_room_names_only_rooms_below_it() => Expect(
        from file in Library
        join room in Room.All on file.Room equals room.Name
        from name in file.Names.Where(name => name.StartsWith("Gazette.", StringComparison.Ordinal)).Distinct()
        let other = name.Split('.')[1]
        where other != room.Name && !room.Imports.Contains(other, StringComparer.Ordinal)
        select $"{file.Path} names {name}");

    [Fact]
    public static void A_package_is_named_only_by_the_room_that_owns_it() => Expect(
        from file in Library
        from owner in Room.All.SelectMany(room => room.Packages.Select(package => (room.Name, Package: package)))
        where file.Room != owner.Name && file.Names.Any(name => IsOf(owner.Package, name))
        select $"{file.Path} names {owner.Package}, which belongs to {owner.Name}");

    [Fact]
    public static void The_library_names_no_package_of_the_command_line() => Expect(
        from file in Library
        from package in Room.PackagesOfCli
        where file.Names.Any(name => IsOf(package, name))
        select $"{file.Path} names {package}");

    [Fact]
    public static void The_command_line_names_no_package_of_the_library() => Expect(
        from file in Cli
        from package in Room.All.SelectMany(room => room.Packages)
        where file.Names.Any(name => IsOf(package, name))
        select $"{file.Path} names {package}");

    [Fact]
    public static void The_console_enters_in_one_file() =>
        Assert.Equal(
            ["CommandEnvironment.cs"],
            Cli.Where(file => file.Names.Any(name => name.StartsWith("Console.", StringComparison.Ordinal))).Select(file => file.Path));

    // State of a run belongs to an object of that run, so that two runs in one process are independent.
    [Fact]
    public static void The_library_holds_no_state_of_its_own() => Expect(
        from type in typeof(ReportCompiler).Assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && (!field.IsInitOnly || IsShared(field.FieldType))
        select $"{type.FullName}.{field.Name} is {(field.IsInitOnly ? $"a {field.FieldType.Name}" : "not readonly")}");

    // A record shows its public properties: one that computes another record of its type would be shown within itself, without end.
    [Fact]
    public static void No_record_shows_itself_within_itself() => Expect(
        from type in typeof(ReportCompiler).Assembly.GetTypes()
        where type.GetMethod("<Clone>$") is not null && !type.IsAbstract
            && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute))
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.PropertyType == type && type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is null
        select $"{type.FullName}.{property.Name}");

    // Other code asks the rules of a language; only lint has rules for single languages.
    [Fact]
    public static void No_room_asks_which_language_a_report_is_in() => Expect(
        from file in Library
        where file.Room is not ("Wording" or "Linting")
        from name in file.Names
        where name.StartsWith("LanguageRules.Chinese", StringComparison.Ordinal) || name.StartsWith("LanguageRules.English", StringComparison.Ordinal)
        select $"{file.Path} names {name}");

    [Fact]
    public static void A_word_that_scales_a_unit_is_written_in_its_language_alone() => Expect(
        from file in Library
        where file.Room != "Linting" && file.Path is not ("Wording/Chinese/ChineseRules.cs" or "Wording/English/EnglishRules.cs" or "Wording/Numerals.cs")
        from Match word in ScaleLiteral().Matches(file.Code)
        select $"{file.Path} writes {word.Value}");

    [Fact]
    public static void A_namespace_is_the_path_of_its_folder() => Expect(
        from project in new[] { (Name: "Gazette", Files: Library), (Name: "Gazette.Cli", Files: Cli) }
        from file in project.Files
        let expected = string.Join('.', file.Folders.Prepend(project.Name))
        where file.Namespace != expected
        select $"{file.Path} is in {file.Namespace}");

    [Fact]
    public static void Using_directives_are_in_order_with_System_first() => Expect(
        from file in Everything
        let ordered = file.Usings
            .OrderBy(name => name.Contains('=') ? 2 : name.StartsWith("static ", StringComparison.Ordinal) ? 1 : 0)
            .ThenBy(name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal)
        where !file.Usings.SequenceEqual(ordered)
        select file.Path);

    [Fact]
    public static void No_line_is_too_long_to_read() => Expect(
        from file in Everything
        from line in file.Code.Split('\n').Index()
        where line.Item.Length > LongestLine
        select $"{file.Path}:{line.Index + 1} has {line.Item.Length} characters");

    [Fact]
    public static void A_file_is_one_thing_and_short_enough_to_read() => Expect(
        from file in Library.Concat(Cli)
        where file.LineCount > LongestFile
        select $"{file.Path} has {file.LineCount} lines");

    // Only a file of several small related types may have a name for all of them.
    [Fact]
    public static void A_file_is_named_after_its_type_and_holds_no_other_but_small_siblings() => Expect(
        from file in Library.Concat(Cli)
        let types = file.Types
        where types.Any(type => type.Name != file.Stem && (types.Length == 1 || type.Lines > LongestSibling))
        select $"{file.Path} holds {string.Join(", ", types.Select(type => $"{type.Name} ({type.Lines} lines)"))}");

    [Fact]
    public static void A_constructor_that_only_keeps_what_it_is_given_is_a_primary_one() => Expect(
        from file in Library.Concat(Cli)
        from type in file.PlainConstructors
        select $"{file.Path}: {type}");

    [Fact]
    public static void No_folder_and_no_type_is_a_grab_bag() => Expect(
        from file in Library.Concat(Cli)
        from name in file.Folders.Concat(file.Types.Select(type => type.Name))
        where GrabBag().IsMatch(name)
        select $"{file.Path}: {name}");

    // Types whose objects are meant to be changed, or to be reused between threads.
    private static bool IsShared(Type type) =>
        type.Namespace is "System.Collections.Concurrent" or "System.Threading"
        || type.Name is "BoundedCache`2" or "Pool`1"
        || (type.Namespace == "System.Collections.Generic" && type.Name is "Dictionary`2" or "List`1" or "HashSet`1" or "Queue`1" or "Stack`1");

    private static bool IsOf(string package, string name) => name == package || name.StartsWith(package + ".", StringComparison.Ordinal);

    private static void Expect(IEnumerable<string> offences)
    {
        string[] found = [.. offences];
        if (found.Length > 0)
        {
            Assert.Fail(string.Join('\n', found));
        }
    }

    [GeneratedRegex("[\"'](万亿|[万亿]|thousand|million|billion)[\"']")]
    private static partial Regex ScaleLiteral();

    [GeneratedRegex("(Helper|Util|Utilitie|Utility|Manager|Service|Common|Misc|Extension|Processor|Infrastructure)s?$")]
    private static partial Regex GrabBag();
}
