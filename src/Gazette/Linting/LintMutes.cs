using System.Collections.Immutable;

namespace Gazette.Linting;

/// <summary>Which rules the comments of a document turn off where.</summary>
internal sealed class LintMutes(ImmutableArray<LintMute> mutes)
{
    public bool IsOff(string rule, int text)
    {
        bool off = false;
        foreach (LintMute mute in mutes)
        {
            if (mute.From > text)
            {
                break;
            }

            off = !mute.IsBroken && (mute.Rules.IsEmpty || mute.Rules.Contains(rule)) ? mute.Off : off;
        }

        return off;
    }
}
