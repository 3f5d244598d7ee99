namespace Gazette.Documents.Markdown;

/// <summary>
/// The last few texts that were parsed. Values are slots, so the reports of a table, which differ in their values, mostly have the
/// same rendered text character for character. Safe to share between threads: one that comes between loses only what it would have kept.
/// </summary>
internal sealed class ParsedMarkdownCache
{
    private const int Most = 16;

    // Longer texts are rarely alike, and their trees are large.
    private const int LongestText = 32 * 1024;

    private volatile ParsedMarkdown[] _kept = [];

    public ParsedMarkdown? Find(string rendered)
    {
        foreach (ParsedMarkdown skeleton in _kept)
        {
            if (skeleton.Rendered == rendered)
            {
                return skeleton;
            }
        }

        return null;
    }

    public void Keep(ParsedMarkdown skeleton)
    {
        if (skeleton.Rendered.Length <= LongestText)
        {
            ParsedMarkdown[] kept = _kept;
            _kept = [skeleton, .. kept.AsSpan(0, Math.Min(kept.Length, Most - 1))];
        }
    }
}
