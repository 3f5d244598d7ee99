using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents.Containers;

/// <summary>A kind of a container that is a box with a word above it, as <c>{kind=tip}</c> says. In Markdown it is an alert as GitHub has them.</summary>
/// <param name="Label">The word above it.</param>
/// <param name="Alerts">The words of alerts that are this kind, <c>[!NOTE]</c>; first the one that is written.</param>
internal sealed record BoxKind(string Name, Func<Labels, string> Label, params ImmutableArray<string> Alerts)
{
    public const string AttributeName = "kind";

    /// <summary>The kind that a box says, or the usual one.</summary>
    public static BoxKind Of(Container box)
    {
        ImmutableArray<BoxKind> kinds = box.Kind.Row().Boxes;
        return kinds.FirstOrDefault(kind => kind.Name == box.Attributes.GetValueOrDefault(AttributeName)) ?? kinds[0];
    }

    /// <summary>The box of an alert that opens with this word, in whatever case, still without its blocks; null where there is none.</summary>
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
