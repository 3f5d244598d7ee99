using System.Text.RegularExpressions;

namespace Gazette.Tests.Architecture;

/// <summary>A C# source file, prepared for the checks of the code.</summary>
internal sealed partial record SourceText(string Path, string Code)
{
    /// <summary>Every hand-written file of a project.</summary>
    /// <param name="group">The folder that contains the project's folder.</param>
    public static SourceText[] Of(string project, string group = "src")
    {
        string root = System.IO.Path.Combine(Repository.Root, group, project);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => new SourceText(System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
                .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    public string[] Folders => Path.Split('/')[..^1];

    /// <summary>The name of the file without its extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder of the library that contains it; empty for a file outside those folders.</summary>
    public string Room => Folders.Length == 0 ? "" : Folders[0];

    public string Namespace => NamespaceLine().Match(Code).Groups[1].Value;

    /// <summary>The names in its using directives, in order.</summary>
    public string[] Usings => [.. UsingLine().Matches(Code).Select(match => match.Groups[1].Value)];

    public int LineCount => Code.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>Every qualified name in its code, as in a using directive; comments are ignored.</summary>
    public IEnumerable<string> Names => QualifiedName().Matches(CommentLine().Replace(Code, "")).Select(match => match.Value);

    /// <summary>Every word in its code.</summary>
    public IEnumerable<string> Words => Word().Matches(CommentLine().Replace(Code, "")).Select(match => match.Value);

    /// <summary>The types declared outside of other types, each with the number of lines up to the next.</summary>
    public (string Name, int Lines)[] Types
    {
        get
        {
            MatchCollection declarations = TypeLine().Matches(Code);
            return
            [
                .. declarations.Select((declaration, index) =>
                {
                    int end = index + 1 < declarations.Count ? declarations[index + 1].Index : Code.Length;
                    return (declaration.Groups[1].Value, Code.AsSpan(declaration.Index, end - declaration.Index).Count('\n'));
                }),
            ];
        }
    }

    /// <summary>Types whose only constructor is public and only stores its parameters, so that a primary constructor would be shorter.</summary>
    public IEnumerable<string> PlainConstructors =>
        PlainConstructor().Matches(Code).Select(match => match.Groups[1].Value).Where(name => Code.Split($"public {name}(").Length == 2);

    [GeneratedRegex(@"^using ([^;(]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.""])[A-Z]\w*(\.[A-Z]\w*)+")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"(?<![\w.""])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^    public (\w+)\([^)]+\)(?:\n    \{\n(?:        \w+ = \w+;\n)+    \}| => (?:\w+ = \w+|\([\w, ]+\) = \([\w, ]+\));)", RegexOptions.Multiline)]
    private static partial Regex PlainConstructor();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|partial) )*(?:class|record struct|record class|record|struct|interface|enum) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}
