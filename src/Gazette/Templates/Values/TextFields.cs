using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Values;

/// <summary>The fields of a report as its own texts see them: each is composed only when a text refers to it, since fields may refer to one another.</summary>
/// <param name="read">Takes the name of each field that a text asks for; null inside a field.</param>
internal sealed class TextFields(FieldMap? fields, TextComposer composer, ReadNames? read) : TemplateObject, IEnumerable<FieldObject>
{
    public override string Shape => "fields";

    public override bool IsTrue => fields is { Entries.IsEmpty: false };

    public override object? Get(string member)
    {
        read?.Add(member);
        foreach ((string name, FieldValue value) in fields?.Entries ?? [])
        {
            if (name == member)
            {
                return Show(value);
            }
        }

        return null;
    }

    public override IEnumerable<string> GetMembers() => (fields?.Entries ?? []).Select(entry => entry.Key);

    public IEnumerator<FieldObject> GetEnumerator()
    {
        foreach ((string name, FieldValue value) in fields?.Entries ?? [])
        {
            read?.Add(name);
            yield return new FieldObject(LocatedText.Printed(name, value.Span), Show(value));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private object? Show(FieldValue value) => value switch
    {
        FieldText text => composer.ComposeWithin(text.Text),
        FieldNumber number => new NumberObject(number.Number, LocatedText.Of(number.Text)),
        FieldFlag flag => flag.IsTrue,
        FieldNone => null,
        FieldList list => new ReadOnlyCollection<object?>([.. list.Items.Select(Show)]),
        FieldMap map => new TextFields(map, composer, read: null),
        _ => throw new UnreachableException(),
    };
}
