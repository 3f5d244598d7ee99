namespace Gazette.Linting;

/// <summary>How binding the basis of a rule is.</summary>
public enum LintStrength
{
    /// <summary>Common practice in careful offices; not in any standard.</summary>
    Practice,

    /// <summary>A standard says 一般, 推荐, 宜 or 通常: normally, with exceptions.</summary>
    Recommended,

    /// <summary>A standard says 应 or states it without qualification.</summary>
    Required,
}
