using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Data;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette schema</c>: prints the JSON Schema of a template's report file, for completion and checks in an editor.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        TemplateArgument template = new(environment, ArgumentArity.ExactlyOne, TemplateHelpWords.Template);
        DocumentedCommand command = new("schema", TemplateHelpWords.Schema, TemplateHelpWords.SchemaExample) { template.Argument };
        command.SetAction(result =>
        {
            if (template.Find(result.GetRequiredValue(template.Argument)!) is not { } found)
            {
                return ExitCode.CouldNotRun;
            }

            environment.Output.Write(ReportSchema.Write(found.Template.Request));
            return ExitCode.Done;
        });
        return command;
    }
}
