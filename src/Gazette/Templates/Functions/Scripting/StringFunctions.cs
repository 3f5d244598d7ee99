using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of texts. What they give keeps its place and its metric, and is a value that never becomes markup.</summary>
internal static class StringFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "string.append", "text:text with:text -> text", "Two texts, one after the other", "两段文字连在一起",
            "{{ 'Ash' | string.append 'field' }}", call => call.Joined(call.Text(0), call.Text(1))),
        new(
            "string.base64_decode", "text:text -> text", "The text that a Base64 text stands for", "Base64编码所表示的文字",
            "{{ 'QXNoZmllbGQ=' | string.base64_decode }}", call => TextCodes.FromBase64(call)),
        new(
            "string.base64_encode", "text:text -> text", "The text in Base64", "文字的Base64编码",
            "{{ 'Ashfield' | string.base64_encode }}", call => TextCodes.ToBase64(call)),
        new(
            "string.capitalize", "text:text -> text", "The text with a capital at its start", "首字母大写",
            "{{ 'open days' | string.capitalize }}", call => TextCases.Capitalize(call.Text(0))),
        new(
            "string.capitalizewords", "text:text -> text", "The text with a capital at the start of every word", "每个词的首字母大写",
            "{{ 'open days' | string.capitalizewords }}", call => TextCases.CapitalizeWords(call.Text(0))),
        new(
            "string.contains", "text:text value:text -> flag", "Whether the text contains another", "是否含有另一段文字",
            "{{ if 'open days' | string.contains 'day' }}yes{{ end }}", call => TextSearch.Find(call, call.Text(0).Text, call.Text(1).Text, 0) >= 0),
        new(
            "string.downcase", "text:text -> text", "The text in small letters", "改为小写",
            "{{ 'Open Days' | string.downcase }}", call => call.Text(0).With(text => text.ToLowerInvariant())),
        new(
            "string.empty", "text~:text -> flag", "Whether the text is empty", "是否为空",
            "{{ if '' | string.empty }}nothing{{ end }}", call => call[0] is null || call.Text(0).IsEmpty),
        new(
            "string.ends_with", "text:text value:text -> flag", "Whether the text ends with another", "是否以另一段文字结尾",
            "{{ if 'Ashfield' | string.ends_with 'field' }}yes{{ end }}",
            call => !call.Text(1).IsEmpty && call.Text(0).Text.EndsWith(call.Text(1).Text, StringComparison.Ordinal)),
        new(
            "string.equals_ignore_case", "text:text value:text -> flag", "Whether two texts are the same but for capitals", "不分大小写是否相同",
            "{{ if 'YES' | string.equals_ignore_case 'yes' }}same{{ end }}",
            call => call.Text(0).Text.Equals(call.Text(1).Text, StringComparison.OrdinalIgnoreCase)),
        new(
            "string.escape", "text:text -> text", "The text with backslashes before quotes, backslashes and line ends", "在引号、反斜杠和换行前加反斜杠",
            "{{ 'say \"yes\"' | string.escape }}", call => TextCodes.Escape(call.Text(0), call)),
        new(
            "string.handleize", "text:text -> text", "The text as part of an address: small letters, digits and hyphens", "用于网址的写法：小写字母、数字和连字符",
            "{{ 'Open days, 2026!' | string.handleize }}", call => call.Computed(call.Text(0), TextCases.Handleize(call.Text(0).Text))),
        new(
            "string.hmac_sha1", "text:text secret_key:text -> text", "The HMAC-SHA1 of the text", "文字的HMAC-SHA1值",
            "{{ 'text' | string.hmac_sha1 'key' }}", call => TextCodes.Digest(call, TextDigest.HmacSha1)),
        new(
            "string.hmac_sha256", "text:text secret_key:text -> text", "The HMAC-SHA256 of the text", "文字的HMAC-SHA256值",
            "{{ 'text' | string.hmac_sha256 'key' | string.slice 0 16 }}", call => TextCodes.Digest(call, TextDigest.HmacSha256)),
        new(
            "string.hmac_sha512", "text:text secret_key:text -> text", "The HMAC-SHA512 of the text", "文字的HMAC-SHA512值",
            "{{ 'text' | string.hmac_sha512 'key' | string.slice 0 16 }}", call => TextCodes.Digest(call, TextDigest.HmacSha512)),
        new(
            "string.index_of", "text:text search:text [start_index:count] [count:count] [string_comparison:text] -> number",
            "Where another text begins, counted from 0; -1 if it does not occur", "另一段文字的位置，从0数起；没有时为-1",
            "{{ 'Ashfield' | string.index_of 'field' }}", call => TextSearch.IndexOf(call)),
        new(
            "string.literal", "text:text -> text", "The text in quotation marks, as a template would write it", "加引号、可写进模板的文字",
            "{{ 'say \"yes\"' | string.literal }}", call => TextCodes.Literal(call)),
        new(
            "string.lstrip", "text:text -> text", "The text without blanks at its start", "去掉开头的空白",
            "[{{ '  late' | string.lstrip }}]", call => TextCuts.Strip(call.Text(0), start: true, end: false)),
        new(
            "string.md5", "text:text -> text", "The MD5 of the text", "文字的MD5值",
            "{{ 'text' | string.md5 }}", call => TextCodes.Digest(call, TextDigest.Md5)),
        new(
            "string.pad_left", "text:text width:count -> text", "The text with blanks before it, up to a width", "左边补空格到指定宽度",
            "[{{ '7' | string.pad_left 3 }}]", call => TextCuts.Pad(call, before: true)),
        new(
            "string.pad_right", "text:text width:count -> text", "The text with blanks after it, up to a width", "右边补空格到指定宽度",
            "[{{ '7' | string.pad_right 3 }}]", call => TextCuts.Pad(call, before: false)),
        new(
            "string.pluralize", "number:number singular:text plural:text -> text", "The form that goes with a number", "与数字相配的词形",
            "2 {{ 2 | string.pluralize 'visit' 'visits' }}", call => call.Quantity(0).Number == 1 ? call.Text(1) : call.Text(2)),
        new(
            "string.prepend", "text:text by:text -> text", "The text with another before it", "在前面加上另一段文字",
            "{{ 'field' | string.prepend 'Ash' }}", call => call.Joined(call.Text(1), call.Text(0))),
        new(
            "string.remove", "text:text remove:text -> text", "The text without another, wherever it occurs", "删去其中所有的另一段文字",
            "{{ '12-34-56' | string.remove '-' }}", call => TextReplacing.All(call, LocatedText.Empty)),
        new(
            "string.remove_first", "text:text remove:text -> text", "The text without the first occurrence of another", "删去另一段文字的第一处",
            "{{ '12-34-56' | string.remove_first '-' }}", call => TextReplacing.One(call, LocatedText.Empty, fromEnd: false)),
        new(
            "string.remove_last", "text:text remove:text -> text", "The text without the last occurrence of another", "删去另一段文字的最后一处",
            "{{ '12-34-56' | string.remove_last '-' }}", call => TextReplacing.One(call, LocatedText.Empty, fromEnd: true)),
        new(
            "string.replace", "text:text match:text replace:text -> text", "The text with one part replaced, wherever it occurs", "替换其中所有的一段文字",
            "{{ '12-34-56' | string.replace '-' ':' }}", call => TextReplacing.All(call, call.Text(2))),
        new(
            "string.replace_first", "text:text match:text replace:text [from_end:flag] -> text",
            "The text with the first occurrence replaced, or the last one", "替换第一处，或最后一处",
            "{{ '12-34-56' | string.replace_first '-' ':' }}", call => TextReplacing.One(call, call.Text(2), call.Flag(3))),
        new(
            "string.rstrip", "text:text -> text", "The text without blanks at its end", "去掉末尾的空白",
            "[{{ 'late  ' | string.rstrip }}]", call => TextCuts.Strip(call.Text(0), start: false, end: true)),
        new(
            "string.sha1", "text:text -> text", "The SHA-1 of the text", "文字的SHA-1值",
            "{{ 'text' | string.sha1 }}", call => TextCodes.Digest(call, TextDigest.Sha1)),
        new(
            "string.sha256", "text:text -> text", "The SHA-256 of the text", "文字的SHA-256值",
            "{{ 'text' | string.sha256 | string.slice 0 16 }}", call => TextCodes.Digest(call, TextDigest.Sha256)),
        new(
            "string.sha512", "text:text -> text", "The SHA-512 of the text", "文字的SHA-512值",
            "{{ 'text' | string.sha512 | string.slice 0 16 }}", call => TextCodes.Digest(call, TextDigest.Sha512)),
        new(
            "string.size", "text:text -> number", "How many characters the text has", "字符数",
            "{{ 'Ashfield' | string.size }}", call => call.Text(0).Length),
        new(
            "string.slice", "text:text start:count [length:count] -> text", "A part of the text; a start below 0 counts from the end", "取一段；起点为负数时从末尾数",
            "{{ 'Ashfield' | string.slice 3 }}, {{ 'Ashfield' | string.slice 0 3 }}, {{ 'Ashfield' | string.slice (-5) }}",
            call => TextCuts.Slice(call, call[2] is null ? int.MaxValue : call.Count(2))),
        new(
            "string.slice1", "text:text start:count [length:count] -> text", "A part of the text, one character long unless you say otherwise", "取一段，默认一个字符",
            "{{ 'Ashfield' | string.slice1 3 }}", call => TextCuts.Slice(call, call[2] is null ? 1 : call.Count(2))),
        new(
            "string.split", "text:text match:text -> [text]", "The parts between each occurrence of another text, without empty ones", "按另一段文字分开，不含空的部分",
            "{{ for part in 'north, south' | string.split ', ' }}[{{ part }}]{{ end }}", call => TextReplacing.Split(call)),
        new(
            "string.starts_with", "text:text value:text -> flag", "Whether the text begins with another", "是否以另一段文字开头",
            "{{ if 'Ashfield' | string.starts_with 'Ash' }}yes{{ end }}",
            call => !call.Text(1).IsEmpty && call.Text(0).Text.StartsWith(call.Text(1).Text, StringComparison.Ordinal)),
        new(
            "string.strip", "text:text -> text", "The text without blanks around it", "去掉两端的空白",
            "[{{ '  late  ' | string.strip }}]", call => TextCuts.Strip(call.Text(0), start: true, end: true)),
        new(
            "string.strip_newlines", "text:text -> text", "The text without line ends", "去掉换行",
            "{{ \"one\\ntwo\" | string.strip_newlines }}",
            call => call.Text(0).With(text => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        new(
            "string.to_double", "text:text -> number", "The number that the text is; nothing if it is none", "文字所写的数字；不是数字时为空值",
            "{{ ('12.50' | string.to_double) * 2 }}", call => TextNumbers.Read(call.Text(0).Text, isWhole: false)),
        new(
            "string.to_float", "text:text -> number", "The same as `string.to_double`", "同`string.to_double`",
            "{{ ('12.50' | string.to_float) + 1 }}", call => TextNumbers.Read(call.Text(0).Text, isWhole: false)),
        new(
            "string.to_int", "text:text -> number", "The whole number that the text is; nothing if it is none", "文字所写的整数；不是整数时为空值",
            "{{ ('12' | string.to_int) + 1 }}, {{ ('no' | string.to_int) ?? '—' }}", call => TextNumbers.Read(call.Text(0).Text, isWhole: true)),
        new(
            "string.to_long", "text:text -> number", "The same as `string.to_int`", "同`string.to_int`",
            "{{ ('12' | string.to_long) + 1 }}", call => TextNumbers.Read(call.Text(0).Text, isWhole: true)),
        new(
            "string.truncate", "text:text length:count [ellipsis:text] -> text", "The text cut to a length, with `...` or an end of your own",
            "截到指定长度，末尾为`...`或自己写的文字",
            "{{ 'Ashfield Library' | string.truncate 11 }}", call => TextCuts.Truncate(call)),
        new(
            "string.truncatewords", "text:text count:count [ellipsis:text] -> text", "The first words of the text", "取前几个词",
            "{{ 'Every village reported on time' | string.truncatewords 2 }}", call => TextCuts.TruncateWords(call)),
        new(
            "string.upcase", "text:text -> text", "The text in capitals", "改为大写",
            "{{ 'Ashfield' | string.upcase }}", call => call.Text(0).With(text => text.ToUpperInvariant())),
        new(
            "string.whitespace", "text~:text -> flag", "Whether the text is empty or only blanks", "是否为空或只有空白",
            "{{ if '  ' | string.whitespace }}blank{{ end }}", call => call[0] is null || string.IsNullOrWhiteSpace(call.Text(0).Text)),
    ];
}
