using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Prints what a command does, how it is called, its arguments and options, and an example.</summary>
internal sealed class HelpPage(CommandEnvironment environment) : SynchronousCommandLineAction
{
    public const string ProgramName = "gazette";

    // Fixed, because help pages are also stored in files.
    private const int Width = 110;
    private const int WidestFirstColumn = 32;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        WriteLines(AboutOf(command), "");
        WriteSection(HelpWords.Usage, [CallOf(command)]);
        WriteSection(HelpWords.Arguments, Table(command.Arguments, argument => $"<{PlaceholderOf(argument)}>"));
        WriteSection(HelpWords.Options, Table(OptionsOf(command, parseResult.RootCommandResult.Command), SignatureOf));
        WriteSection(HelpWords.Commands, Table(command.Subcommands, inner => string.Join(' ', [inner.Name, .. inner.Arguments.Select(ShapeOf)])));
        Words example = (command as DocumentedCommand)?.Example ?? HelpWords.Example;
        WriteSection(HelpWords.Examples, environment.Translate(example).Split('\n'));
        if (IsProgram(command))
        {
            environment.Output.WriteLine();
            environment.Output.WriteLine(environment.Translate(HelpWords.MoreIn(NameOf(command))));
        }

        return ExitCode.Done;
    }

    /// <summary>The words to type for a command: <c>gazette build</c>.</summary>
    public static string NameOf(Command command) => IsProgram(command) ? ProgramName : $"{ProgramName} {command.Name}";

    /// <summary>Whether this is the program itself, and none of its subcommands.</summary>
    public static bool IsProgram(Command command) => !command.Parents.Any();

    private string CallOf(Command command) => string.Join(
        ' ',
        [
            NameOf(command),
            .. command.Subcommands.Count > 0 ? [environment.Translate(HelpWords.SomeCommand)] : command.Arguments.Select(ShapeOf),
            environment.Translate(HelpWords.SomeOptions),
        ]);

    private static IEnumerable<Option> OptionsOf(Command command, Command root) =>
        command == root ? command.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));

    private string ShapeOf(Argument argument)
    {
        string shape = $"<{PlaceholderOf(argument)}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{shape}]" : shape;
    }

    // The short name first, as people look for it at the left.
    private string SignatureOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name[0] == '-').OrderBy(name => name.Length));
        return option is IDocumented { Placeholder: not null } documented ? $"{names} <{PlaceholderOf(documented)}>" : names;
    }

    private string PlaceholderOf(object symbol) => environment.Translate(((IDocumented)symbol).Placeholder!);

    private string AboutOf(Symbol symbol) => environment.Translate(symbol switch
    {
        IDocumented documented => documented.About,
        RootCommand => HelpWords.About,
        _ => throw new UnreachableException($"`{symbol.Name}` has no help"),
    });

    private string[] Table<T>(IEnumerable<T> symbols, Func<T, string> first)
        where T : Symbol
    {
        (string First, string About)[] rows = [.. symbols.Select(symbol => (first(symbol), AboutOf(symbol)))];
        int width = rows.Select(row => VisibleText.WidthOf(row.First)).Where(width => width <= WidestFirstColumn).DefaultIfEmpty().Max() + 2;
        return [.. rows.SelectMany(row => Lines(row.First, row.About, width))];
    }

    private static IEnumerable<string> Lines(string first, string about, int width)
    {
        string start = VisibleText.Pad(first, width);
        foreach (string line in WrappedText.Lines(about, Width - 2 - width))
        {
            yield return start + line;
            start = new string(' ', width);
        }
    }

    private void WriteSection(Words heading, string[] lines)
    {
        if (lines.Length > 0)
        {
            environment.Output.WriteLine();
            environment.Output.WriteLine(environment.Translate(heading));
            WriteLines(string.Join('\n', lines), "  ");
        }
    }

    private void WriteLines(string text, string indent)
    {
        foreach (string line in text.Split('\n'))
        {
            environment.Output.WriteLine(indent + line);
        }
    }
}
