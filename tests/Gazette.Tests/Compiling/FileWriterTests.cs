using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tests.Building;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Compiling;

public static class FileWriterTests
{
    [Fact]
    public static void Takes_a_file_that_is_ready_as_it_is_and_writes_the_other_formats_from_the_tree()
    {
        TitleFormat filled = new(".filled");
        TitleFormat written = new(".written");
        CompileJob job = new(new ReportSource(new SourceFile("town.yaml", "")) { Name = "town" }, new CompileOptions { Writers = [filled, written] });
        Document tree = new(new DocumentProperties { Language = LanguageRules.Chinese, Title = "全年" }, []);
        CompiledDocument document = new("page", tree) { Ready = new ReadyFile(filled, "填好的"u8.ToArray()) };
        Assert.Equal(
            ["town.filled 填好的", "town.written 全年"],
            FileWriter.Write([document], _ => "", job).Select(file => $"{file.Name} {System.Text.Encoding.UTF8.GetString(file.Content)}"));
    }
}
