using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette rules</c>: lists the lint rules, or explains one of them.</summary>
internal sealed class RulesCommand
{
    private const int HeadingWidth = 8;

    private readonly CommandEnvironment _environment;

    private RulesCommand(CommandEnvironment environment) => _environment = environment;

    public static Command Create(CommandEnvironment environment)
    {
        DocumentedArgument<string?> name = new("RULE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            About = TemplateHelpWords.Rule,
            Placeholder = TemplateHelpWords.RuleName,
        };
        name.CompletionSources.Add(_ => RuleCatalogue.Names.Select(rule => new System.CommandLine.Completions.CompletionItem(rule)));
        DocumentedCommand command = new("rules", TemplateHelpWords.Rules, TemplateHelpWords.RulesExample) { name };
        RulesCommand rules = new(environment);
        command.SetAction(result => result.GetValue(name) is { } rule ? rules.Explain(rule) : rules.List());
        return command;
    }

    private int List()
    {
        int width = RuleCatalogue.All.Max(rule => rule.Name.Length);
        foreach (LintRule rule in RuleCatalogue.All)
        {
            WriteLine($"{rule.Name.PadRight(width)}  {LevelOf(rule.Levels.Official)}  {LevelOf(rule.Levels.Report)}  {Translate(rule.Summary)}");
        }

        _environment.Say(RulesWords.Levels);
        return ExitCode.Done;
    }

    private int Explain(string name)
    {
        if (RuleCatalogue.Find(name) is not { } rule)
        {
            return _environment.Refuse(RulesWords.Unknown(name), NearestName.Suggest(name, RuleCatalogue.Names));
        }

        WriteLine(rule.Name);
        WriteLine($"  {Translate(RulesWords.Finds(rule.Summary))}");
        WriteLine($"  {Translate(rule.Why)}");
        WriteLine("");
        WriteRow(RulesWords.Basis, Translate(RulesWords.BasisOf(rule)));
        WriteRow(RulesWords.Level, Translate(RulesWords.LevelsOf(rule.Levels.Official, rule.Levels.Report)));
        WriteExample(RulesWords.Bad, rule.BadExample);
        WriteExample(RulesWords.Good, rule.GoodExample);
        WriteLine("");
        WriteRow(RulesWords.Off, Translate(RulesWords.OffInReport(rule.Name)));
        WriteRow(null, Translate(RulesWords.OffInTemplate(rule.Name)));
        return ExitCode.Done;
    }

    private void WriteExample(Words heading, LintExample example)
    {
        WriteLine("");
        Words? first = heading;
        foreach (string line in $"{example.Data}\n{example.Markdown}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            WriteRow(first, line);
            first = null;
        }
    }

    private void WriteRow(Words? heading, string text) => WriteLine(VisibleText.Pad(heading is null ? "" : Translate(heading), HeadingWidth) + text);

    private void WriteLine(string line) => _environment.Output.WriteLine(line);

    private string LevelOf(Severity? level) => VisibleText.Pad(Translate(RulesWords.Name(level)), "warning".Length);

    private string Translate(Words words) => _environment.Translate(words);
}
