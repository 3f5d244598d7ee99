using System.CommandLine;
using Gazette.Data;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette schema</c>: prints the JSON Schema of a template's report file, for completion and checks in an editor.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        TemplateArgument template = new(environment);
        DocumentedCommand command = new("schema", "Print the JSON Schema of a template's report file.", "gazette schema work-summary > schema.json")
        {
            template.Argument,
        };
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
