using System.Collections.Immutable;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The code of each tag in the program. Words that are no expression, and fields, get a name that the report's metric is put behind.</summary>
internal sealed class TagCodes
{
    private readonly ImmutableArray<(string Name, ProgramTag Tag)>.Builder _labels = ImmutableArray.CreateBuilder<(string Name, ProgramTag Tag)>();
    private readonly Dictionary<ProgramTag, string> _codes = new(ReferenceEqualityComparer.Instance);

    public ImmutableArray<(string Name, ProgramTag Tag)> Labels => _labels.ToImmutable();

    public string Of(ProgramTag tag)
    {
        if (tag.Form != TagForm.Label && tag.Field is null)
        {
            return tag.Code;
        }

        if (!_codes.TryGetValue(tag, out string? code))
        {
            string name = LabelNames.Of(_labels.Count);
            _labels.Add((name, tag));
            code = $"{{{{ {name}{tag.Rest} }}}}";
            _codes.Add(tag, code);
        }

        return code;
    }
}
