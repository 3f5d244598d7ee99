using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Gazette.Building;
using Gazette.Cli.Help;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Options for a build as a whole: what to rebuild, what to remove, which shard this is, and where to write a log.</summary>
internal sealed class RunOptions
{
    private static readonly string[] LogExtensions = [".json", ".xml", ".sarif"];

    private readonly DocumentedOption<bool> _force = new("--force") { About = BuildHelpWords.Force };

    private readonly DocumentedOption<bool> _overwrite = new("--overwrite") { About = BuildHelpWords.Overwrite };

    private readonly DocumentedOption<bool> _prune = new("--prune") { About = BuildHelpWords.Prune };

    private readonly DocumentedOption<string?> _shard = new("--shard") { About = BuildHelpWords.Shard, Placeholder = BuildHelpWords.ShardOf };

    private readonly DocumentedOption<string?> _log = new("--log") { About = BuildHelpWords.Log, Placeholder = HelpWords.File };

    private readonly CommandEnvironment _environment;

    public RunOptions(CommandEnvironment environment)
    {
        _environment = environment;
        _shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Shard.Parse(text) is null && CountOf(text) is null)
            {
                result.AddError(environment.Translate(InputWords.BadShard(text)));
            }
        });
        _log.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !LogExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(environment.Translate(InputWords.BadLog(path)));
            }
        });
    }

    public void AddTo(Command command) => Array.ForEach<Option>([_force, _overwrite, _prune, _shard, _log], command.Add);

    public bool Forces(ParseResult result) => result.GetValue(_force);

    public bool Overwrites(ParseResult result) => result.GetValue(_overwrite);

    public bool Prunes(ParseResult result) => result.GetValue(_prune);

    /// <summary>The full path of the log; null if there is none.</summary>
    public string? LogOf(ParseResult result) => result.GetValue(_log) is { } path ? _environment.FullPath(path) : null;

    /// <summary>False with the reason if a scheduler should define the shard, but does not.</summary>
    /// <param name="shard">Null for all reports.</param>
    /// <param name="variable">The environment variable that defines the shard, if not the command line.</param>
    public bool TryReadShard(ParseResult result, out Shard? shard, out string? variable, [NotNullWhen(false)] out Words? problem)
    {
        Schedulers schedulers = new(_environment.Variable);
        problem = null;
        (Shard Shard, string Variable)? found = result.GetValue(_shard) switch
        {
            null => schedulers.FindShard(),
            { } text when CountOf(text) is { } count => schedulers.FindShard(count, out problem),
            _ => null,
        };
        shard = found?.Shard ?? Shard.Parse(result.GetValue(_shard));
        variable = found?.Variable;
        return problem is null;
    }

    private static int? CountOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= Shard.Most ? count : null;
}
