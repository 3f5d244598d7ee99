using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>Finds the names that a template gives a value anywhere.</summary>
internal sealed class AssignedNames : ScriptVisitor
{
    private readonly HashSet<string> _names;

    private AssignedNames(HashSet<string> names) => _names = names;

    public static void Collect(ScriptPage page, HashSet<string> names) => new AssignedNames(names).Visit(page);

    public override void Visit(ScriptAssignExpression? node) => Add(node?.Target, node);

    public override void Visit(ScriptCaptureStatement? node) => Add(node?.Target, node);

    public override void Visit(ScriptForStatement? node) => Add(node?.Variable, node);

    public override void Visit(ScriptFunction? node) => Add(node?.NameOrDoToken, node);

    private void Add(ScriptNode? target, ScriptNode? node)
    {
        if (target is ScriptVariableGlobal variable)
        {
            _names.Add(variable.Name);
        }

        DefaultVisit(node);
    }
}
