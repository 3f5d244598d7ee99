using System.CommandLine;
using Gazette.Diagnostics;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette rules</c>: lists the lint rules, or explains one of them.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        Argument<string?> name = new("NAME")
        {
            HelpName = "NAME",
            Description = "Explain this rule; default: the list of all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.CompletionSources.Add(_ => RuleCatalogue.Names.Select(rule => new System.CommandLine.Completions.CompletionItem(rule)));
        DocumentedCommand command = new("rules", "List the rules that every document is looked over with, or explain one.", "gazette rules duplicate-ordinal")
        {
            name,
        };
        command.SetAction(result => result.GetValue(name) is { } rule ? Explain(rule, environment) : List(environment));
        return command;
    }

    private static int List(CommandEnvironment environment)
    {
        int width = RuleCatalogue.All.Max(rule => rule.Name.Length);
        foreach (LintRule rule in RuleCatalogue.All)
        {
            environment.Output.WriteLine(
                $"{rule.Name.PadRight(width)}  {LevelName(rule.Levels.Official),-7}  {LevelName(rule.Levels.Report),-7}  {rule.Summary.English}");
        }

        environment.Say(RulesWords.Levels);
        return ExitCode.Done;
    }

    private static int Explain(string name, CommandEnvironment environment)
    {
        if (RuleCatalogue.Find(name) is not { } rule)
        {
            return environment.Refuse(RulesWords.Unknown(name), NearestName.Suggest(name, RuleCatalogue.Names));
        }

        TextWriter output = environment.Output;
        output.WriteLine(rule.Name);
        output.WriteLine($"  finds {rule.Summary.English}");
        output.WriteLine($"  {rule.Why.English}");
        output.WriteLine();
        output.WriteLine($"basis   {rule.Basis.Label.English}");
        output.WriteLine($"level   {LevelName(rule.Levels.Official)} in official documents, {LevelName(rule.Levels.Report)} in reports");
        WriteExample("bad", rule.BadExample, output);
        WriteExample("good", rule.GoodExample, output);
        output.WriteLine();
        output.WriteLine($"off     in a report:  lint: {{ {rule.Name}: off }}");
        output.WriteLine($"        in a template:  <!-- gazette: off {rule.Name} -->");
        return ExitCode.Done;
    }

    private static void WriteExample(string heading, LintExample example, TextWriter output)
    {
        output.WriteLine();
        string title = heading;
        foreach (string line in $"{example.Data}\n{example.Markdown}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            output.WriteLine($"{title,-8}{line}");
            title = "";
        }
    }

    private static string LevelName(Severity? severity) => severity?.ToString().ToLowerInvariant() ?? "off";
}
