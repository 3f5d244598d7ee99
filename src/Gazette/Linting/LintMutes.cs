using System.Collections.Immutable;

namespace Gazette.Linting;

/// <summary>Which rules are turned off by comments, and where.</summary>
internal sealed class LintMutes(ImmutableArray<LintMute> mutes)
{
    /// <summary>The comments that apply to one rule.</summary>
    public LintMutes Of(string rule) => mutes.IsEmpty ? this : Only(rule);

    /// <summary>Whether the last comment before a text turns the rule off.</summary>
    public bool IsOff(int text)
    {
        int low = 0;
        for (int high = mutes.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = mutes[middle].From > text ? (low, middle) : (middle + 1, high);
        }

        return low > 0 && mutes[low - 1].Off;
    }

    // Apart, because a method with a lambda makes an object at every call, and few documents have such a comment.
    private LintMutes Only(string rule) => new([.. mutes.Where(mute => !mute.IsBroken && (mute.Rules.IsEmpty || mute.Rules.Contains(rule)))]);
}
