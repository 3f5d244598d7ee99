using System.Text;
using Gazette.Fixing.Pull;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

public sealed class LibreOfficeTests : IClassFixture<SavedByLibreOffice>
{
    private readonly SavedByLibreOffice _saved;

    public LibreOfficeTests(SavedByLibreOffice saved)
    {
        _saved = saved;
        Assert.SkipWhen(saved.IsMissing, "LibreOffice is not installed");
    }

    public static TheoryData<int> Documents => [.. Enumerable.Range(0, SavedDocument.All.Count)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Edits_come_back_from_a_document_that_it_saved(int index)
    {
        SavedDocument document = SavedDocument.All[index];
        PulledExample example = new(document.Report);

        PulledReport pulled = example.Pull(_saved.Read(index));

        string expected = document.Old.Length == 0 ? example.Text : example.Text.Replace(document.Old, document.Written, StringComparison.Ordinal);
        Assert.Equal(expected, Encoding.UTF8.GetString(pulled.Content));
        Assert.Equal(pulled.Edits, pulled.Taken);
    }
}
