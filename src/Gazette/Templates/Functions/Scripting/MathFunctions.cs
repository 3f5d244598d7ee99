using System.Collections.Immutable;
using Scriban.Syntax;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of numbers, in decimals. A metric keeps its unit.</summary>
internal static class MathFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "math.abs", "value:number -> number", "The number without its sign", "绝对值",
            "{{ -5 | math.abs }}", call => NumberFunctions.Change(call, Math.Abs)),
        new(
            "math.ceil", "value:number -> number", "The next whole number up", "向上取整",
            "{{ 4.2 | math.ceil }}", call => NumberFunctions.Change(call, decimal.Ceiling)),
        new(
            "math.divided_by", "value:number divisor:number -> number", "The quotient; a whole one, rounded down, if the divisor is a whole number",
            "商；除数为整数时取整，向下舍",
            "{{ 8.4 | math.divided_by 2.0 }}, {{ 8.4 | math.divided_by 2 }}", call => NumberFunctions.Divide(call)),
        new(
            "math.floor", "value:number -> number", "The next whole number down", "向下取整",
            "{{ 4.6 | math.floor }}", call => NumberFunctions.Change(call, decimal.Floor)),
        new(
            "math.format", "value:number format:number-format [culture:language] -> text",
            "The number in a format of .NET, with the signs of the report's language", "按.NET的数字格式书写，符号用报告语言的",
            "{{ 1234.5 | math.format 'N2' }}, {{ 0.125 | math.format 'P1' }}, {{ 255 | math.format 'X4' }}", call => NumberFormatting.Write(call)),
        new(
            "math.is_number", "value~:any -> flag", "Whether the value is a number", "是否为数字",
            "{{ if 5 | math.is_number }}yes{{ end }}", call => Values.Arithmetic.ReadQuantity(call[0]) is not null),
        new(
            "math.minus", "value:number with:number -> number", "The difference", "差",
            "{{ 8 | math.minus 3 }}", call => NumberFunctions.Calculate(ScriptBinaryOperator.Subtract, call)),
        new(
            "math.modulo", "value:number with:number -> number", "What is left by a division", "余数",
            "{{ 8 | math.modulo 3 }}", call => NumberFunctions.Calculate(ScriptBinaryOperator.Modulus, call)),
        new(
            "math.plus", "value:number with:number -> number", "The sum", "和",
            "{{ 8 | math.plus 3 }}", call => NumberFunctions.Calculate(ScriptBinaryOperator.Add, call)),
        new(
            "math.round", "value:number [precision:count] -> number", "The number rounded half away from zero", "四舍五入",
            "{{ 4.5612 | math.round 2 }}, {{ 2.5 | math.round }}",
            call => NumberFunctions.Round(call, call[1] is null ? 0 : call.Number(1, from: 0, to: 10))),
        new(
            "math.times", "value:number with:number -> number", "The product", "积",
            "{{ 8 | math.times 3 }}", call => NumberFunctions.Calculate(ScriptBinaryOperator.Multiply, call)),
    ];
}
