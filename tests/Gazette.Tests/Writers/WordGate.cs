using Gazette.Writers.Word.Validation;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>The check that every Word file made by a test must pass, the same as with <c>--validate</c>.</summary>
internal static class WordGate
{
    public static void Check(byte[] docx)
    {
        IReadOnlyList<string> problems = FindProblems(docx);
        Assert.True(problems.Count == 0, "the Word file is not sound:\n" + string.Join('\n', problems));
    }

    public static IReadOnlyList<string> FindProblems(byte[] docx) => WordValidator.FindProblems(docx);
}
