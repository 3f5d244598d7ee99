using System.Text;
using Gazette.Building.Manifests;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Building.Manifests;

public sealed class RecipeLineTests
{
    private static readonly BuildRecipe Recipe = new("1.0", ContentHash.Of("layers"), ContentHash.Of("style"), ContentHash.Of("options"));

    [Fact]
    public void Gives_back_how_reports_were_read()
    {
        ReadingOptions reading = new()
        {
            Bases = ["../_base.yaml", "../\"又一\".yaml"],
            Settings = ["fields.x=1"],
            Template = "village-report",
            Reference = "../house.docx",
            Sheet = "各村",
            Range = "A2:F6",
            VisibleRows = true,
            Encoding = "gb18030",
        };

        BuildRecipe read = RecipeLine.Read(Encoding.UTF8.GetBytes(RecipeLine.Write(Recipe with { Reading = reading })))!;

        Assert.Equal(Recipe.Hash, read.Hash);
        Assert.Equal((reading.Bases, reading.Settings), (read.Reading.Bases, read.Reading.Settings), (one, other) =>
            one.Bases.SequenceEqual(other.Bases) && one.Settings.SequenceEqual(other.Settings));
        Assert.Equal(reading, read.Reading with { Bases = reading.Bases, Settings = reading.Settings });
    }

    [Fact]
    public void Reads_a_recipe_that_says_nothing_of_it_and_writes_none_then()
    {
        string old = $"\"{Recipe.Hash}\":{{\"tool\":\"1.0\",\"layers\":\"{Recipe.Layers}\",\"style\":\"{Recipe.Style}\",\"options\":\"{Recipe.Options}\"}}";

        Assert.Equal(old, RecipeLine.Write(Recipe));
        Assert.True(RecipeLine.Read(Encoding.UTF8.GetBytes(old))!.Reading.IsEmpty);
    }
}
