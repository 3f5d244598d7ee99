using Scriban.Syntax;

namespace Gazette.Templates.Starting;

/// <summary>Follows the names in a template to the data that they come from: in a loop over <c>fields.villages</c>, <c>v.name</c> is of each village.</summary>
internal sealed class AskedValues : ScriptVisitor
{
    private readonly Dictionary<string, AskedValue> _variables = new(StringComparer.Ordinal);

    /// <summary>Everything that the report is asked for; its members are the names that stand alone.</summary>
    public AskedValue Root { get; } = new();

    public override void Visit(ScriptForStatement node)
    {
        string name = (node.Variable as ScriptVariable)?.Name ?? "";
        AskedValue? list = Find(node.Iterator);
        AskedValue? hidden = _variables.GetValueOrDefault(name);
        _variables[name] = list?.Item() ?? new AskedValue();
        Visit(node.Body);
        Visit(node.Else);
        _variables.Remove(name);
        if (hidden is not null)
        {
            _variables[name] = hidden;
        }
    }

    public override void Visit(ScriptAssignExpression node)
    {
        Visit(node.Value);
        if (node.Target is ScriptVariable { Name: var name })
        {
            _variables[name] = Find(node.Value) ?? new AskedValue();
        }
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariable { Name: "image" }, Arguments: [ScriptExpression picture, ..] } && Find(picture) is { } path)
        {
            path.IsPicture = true;
        }

        base.Visit(node);
    }

    public override void Visit(ScriptMemberExpression node) => Find(node);

    public override void Visit(ScriptVariableGlobal node) => Find(node);

    private AskedValue? Find(ScriptExpression? expression) => expression switch
    {
        ScriptMemberExpression { Target: { } target, Member: { } member } =>
            target is ScriptVariable { Name: "report" } && !_variables.ContainsKey("report") ? Root.Member(member.Name) : Find(target)?.Member(member.Name),
        ScriptIndexerExpression { Target: { } list } => Find(list)?.Item(),
        ScriptPipeCall { From: { } value } => Find(value),
        ScriptNestedExpression { Expression: { } inner } => Find(inner),
        ScriptVariable { Name: "for" } => null,
        ScriptVariable { Name: var name } => _variables.GetValueOrDefault(name) ?? Root.Member(name),
        _ => null,
    };
}
