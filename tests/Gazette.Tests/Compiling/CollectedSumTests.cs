using System.Globalization;
using CsCheck;
using Gazette.Compiling.Collecting;
using Gazette.Data;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Compiling;

/// <summary>What a report collects is what its members add up to, whatever their units and qualifiers.</summary>
public static class CollectedSumTests
{
    private static readonly (string Unit, decimal Factor)[] Units = [("元", 1), ("万元", 10_000), ("亿元", 100_000_000)];

    // As a cell writes them, with what they say of the true value.
    private static readonly (string Form, Qualifier Qualifier)[] Forms =
    [
        ("{0}{1}", Qualifier.Exact), ("{0}{1}", Qualifier.Exact), ("{0}+ {1}", Qualifier.Over), ("≥{0}{1}", Qualifier.AtLeast), (">{0}{1}", Qualifier.MoreThan),
    ];

    private static readonly Gen<(decimal Number, int Unit, int Form)[]> Members =
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 2], Gen.Int[0, Units.Length - 1], Gen.Int[0, Forms.Length - 1])
            .Select((digits, scale, unit, form) => (new decimal(digits, 0, 0, false, (byte)scale), unit, form))
            .Array[1, 12];

    [Fact]
    public static void Adds_up_to_the_decimal_sum()
    {
        using TemporaryFolder folder = new();
        string table = folder.Put("villages.csv", "");
        Members.Sample(
            members =>
            {
                IEnumerable<string> rows = members.Select((member, i) =>
                    $"村{i}," + string.Format(CultureInfo.InvariantCulture, Forms[member.Form].Form, member.Number, Units[member.Unit].Unit));
                File.WriteAllText(table, $"organization,metrics.spending\n{string.Join('\n', rows)}\n");
                Metric collected = Collect(folder, members.Length);
                decimal sum = members.Sum(member => member.Number * Units[member.Unit].Factor);
                Assert.Equal(sum, UnitScale.Rescale(collected.Value, Unit.Parse("元"))!.Number);
                Assert.Equal(members.All(member => Forms[member.Form].Qualifier == Qualifier.Exact), collected.Value.IsExact);
                Assert.Equal(
                    members.Select(member => member.Number * Units[member.Unit].Factor),
                    collected.ByMember.Select(own => UnitScale.Rescale(own.Value, Unit.Parse("元"))!.Number));
                Assert.True(QuantityBounds.Of(collected.Value).Least <= members.Sum(member => member.Number * Units[member.Unit].Factor));
            },
            iter: 1_000,
            threads: 1);
    }

    private static Metric Collect(TemporaryFolder folder, int members)
    {
        DiagnosticBag bag = new();
        SourceFile file = new(folder.At("town.yaml"), "collect: { from: villages.csv }\nmetrics: { spending: { unit: 万元 } }\n");
        CollectedReports reports = new(
            new MemberFiles(_ => null), (report, _, _) => report, (path, options) => TableFile.Read(path, TableOptions.Default, null, null));
        Report report = reports.Complete(ReportLoader.Load(file, bag)!, withEarlier: true, bag, new HashSet<FileStamp>());
        Assert.Empty(bag.ToSorted().Select(diagnostic => diagnostic.Message.English));
        Assert.Equal(members, report.Collected!.Members.Length);
        return Assert.Single(report.Metrics);
    }
}
