using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents.Containers;

/// <summary>A kind of a box, that is a container with a label above it, selected by <c>{kind=tip}</c>. In Markdown it becomes a GitHub alert.</summary>
/// <param name="Label">The label above it.</param>
/// <param name="Alerts">The alert names that mean this kind, <c>[!NOTE]</c>; the first one is used for writing.</param>
internal sealed record BoxKind(string Name, Func<Labels, string> Label, params ImmutableArray<string> Alerts)
{
    public const string AttributeName = "kind";

    /// <summary>The kind given by a box, or the default.</summary>
    public static BoxKind Of(Container box)
    {
        ImmutableArray<BoxKind> kinds = box.Kind.Row().Boxes;
        return kinds.FirstOrDefault(kind => kind.Name == box.Attributes.GetValueOrDefault(AttributeName)) ?? kinds[0];
    }

    /// <summary>The kind of a box with this label in any language; null if there is none.</summary>
    public static BoxKind? FindByLabel(ContainerKind container, string label) => container.Row().Boxes
        .FirstOrDefault(kind => LanguageRules.All.Any(rules => kind.Label(rules.Labels) == label));

    /// <summary>A box without its blocks, for the alert with this name in any case; null if there is no such alert.</summary>
    public static Container? FindAlert(ReadOnlySpan<char> word, SourceSpan span)
    {
        foreach (ContainerKind container in ContainerKinds.Boxes)
        {
            foreach (BoxKind kind in container.Row().Boxes)
            {
                foreach (string alert in kind.Alerts)
                {
                    if (word.Equals(alert, StringComparison.OrdinalIgnoreCase))
                    {
                        return new Container(container, Container.NoAttributes.Add(AttributeName, kind.Name), [], span);
                    }
                }
            }
        }

        return null;
    }
}
