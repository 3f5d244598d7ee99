using System.Collections;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Functions;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Tests.Schema;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>The name checker accepts exactly the names that a template finds at run time.</summary>
public sealed class TemplateNamesTests
{
    // A period has a previous period, and so on without end.
    private const int Depth = 8;

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    [Fact]
    public void Every_name_has_a_value_of_its_shape_in_a_report_that_gives_everything()
    {
        ReportScope scope = ScopeOf(FullReport.Report);
        Assert.Equal(
            TemplateNames.Globals.Keys.Where(name => name is not ("for" or "while")).Order(StringComparer.Ordinal),
            scope.GetMembers().Order(StringComparer.Ordinal));
        foreach (string name in scope.GetMembers())
        {
            Walk(name, TemplateNames.Globals[name], scope.Get(name), 0);
        }

        // The names of loops and the sizes of lists and texts belong to Scriban; lengths of time are only computed.
        Assert.Empty(TemplateNames.Shapes.Where(shape => shape.Key is not ("for" or "while" or "list" or "text" or "duration"))
            .SelectMany(shape => shape.Value.Value.Keys.Select(name => $"{shape.Key}.{name}"))
            .Except(_found));
    }

    [Fact]
    public void A_name_at_the_top_is_the_member_of_the_report()
    {
        ReportScope scope = ScopeOf(FullReport.Report);
        TemplateRecord report = (TemplateRecord)scope.Get("report")!;
        Assert.All(scope.GetMembers().Where(name => name != "report"), name => Assert.Same(report.Get(name), scope.Get(name)));
    }

    private static ReportScope ScopeOf(Report report)
    {
        DiagnosticBag bag = new();
        ReportScope scope = new ReportScopeBuilder(
            report,
            LanguageRules.Chinese,
            new TextComposer(report, LanguageRules.Chinese, new RenderContexts(RenderLimits.Default), bag)).Build();
        Assert.False(bag.HasErrors);
        return scope;
    }

    private void Walk(string path, string shape, object? value, int depth)
    {
        switch (shape)
        {
            case ['[', .. var element, ']']:
                Assert.All(Assert.IsType<IEnumerable>(value, exactMatch: false).Cast<object>(), item => Walk($"{path}[]", element, item, depth + 1));
                break;
            case "text":
                Assert.True(value is LocatedText or string, $"{path} is no text");
                break;
            case "number":
                Assert.True(value is int or decimal, $"{path} is no number");
                break;
            case "":
                break;
            case "flag":
                Assert.IsType<bool>(value);
                break;
            case "function":
                Assert.IsType<TemplateFunction>(value, exactMatch: false);
                break;
            case "fields":
                Assert.All(Assert.IsType<FieldsObject>(value), field => Walk($"{path}[]", "field", field, depth + 1));
                break;
            case "metrics":
                Assert.All(((MetricsObject)value!).All, metric => Walk(path, "metric", metric, depth + 1));
                break;
            default:
                TemplateObject thing = Assert.IsType<TemplateObject>(value, exactMatch: false);
                Assert.Equal(shape, thing.Shape);
                foreach (string name in depth < Depth ? TemplateNames.MembersOf(shape) : [])
                {
                    if (thing.Get(name) is { } found)
                    {
                        _found.Add($"{shape}.{name}");
                        Walk($"{path}.{name}", TemplateNames.MemberShape(shape, name)!, found, depth + 1);
                    }
                }

                break;
        }
    }
}
