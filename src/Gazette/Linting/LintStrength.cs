namespace Gazette.Linting;

/// <summary>How binding the ground of a rule is.</summary>
public enum LintStrength
{
    /// <summary>What careful offices do; no standard says it.</summary>
    Practice,

    /// <summary>A standard says 一般, 推荐, 宜 or 通常: normally so, with exceptions.</summary>
    Recommended,

    /// <summary>A standard says 应 or states it plainly.</summary>
    Required,
}
