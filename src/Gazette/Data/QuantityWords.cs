using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>Why a text is not a quantity, as the end of a sentence that begins with the text.</summary>
internal static class QuantityWords
{
    public static Words Empty => Words.Of("is empty", "为空");

    public static Words TooLong => Words.Of("is too long for a quantity", "过长，不是数值");

    public static Words TwoQualifiers => Words.Of("has two qualifiers", "有两个限定词");

    public static Words NotFinite => Words.Of("is not a finite number", "不是有限的数");

    public static Words NoNumber => Words.Of("has no number", "没有数字");

    public static Words WordsBefore => Words.Of("has words before its number", "在数字前有其他文字");

    public static Words StrayComma => Words.Of("has a comma that does not separate thousands", "有一个逗号不是千位分隔符");

    public static Words SecondNumber => Words.Of("has more than one number", "有不止一个数字");

    public static Words TwoUnits => Words.Of("has two units", "有两个单位");

    public static Words ControlInUnit => Words.Of("has a line break or another control character in its unit", "的单位含有换行或其他控制字符");

    public static Words Of(NumberProblem problem) => problem switch
    {
        NumberProblem.TooLarge => Words.Of("is too large", "过大"),
        NumberProblem.TooManyDecimals => Words.Of("has more than 10 decimal places", "的小数超过10位"),
        _ => throw new UnreachableException(),
    };

    public static Words UnknownOpening(string opening) => Words.Of($"begins with `{opening}`, which is not a qualifier", $"以“{opening}”开头，这不是限定词");

    public static Words SignInUnit(char sign) => Words.Of($"has `{sign}` in its unit", $"的单位含有“{sign}”");

    public static Words UnitOpening(char sign) => Words.Of($"has a unit that begins with `{sign}`", $"的单位以“{sign}”开头");

    public static Words UnitForms => Words.Of("has a unit that is not `singular|plural`", "的单位不合“单数|复数”的写法");
}
