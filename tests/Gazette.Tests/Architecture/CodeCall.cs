namespace Gazette.Tests.Architecture;

/// <summary>Round brackets in the code, with the name before them: a call, a list of parameters, a tuple.</summary>
/// <param name="Arguments">The string literals of each argument, without those of calls inside it.</param>
internal sealed record CodeCall(string Name, CodeText[][] Arguments, int Start)
{
    /// <summary>Every pair of round brackets in the code, in the order in which they open.</summary>
    public static IEnumerable<CodeCall> Of(string code)
    {
        List<CodeCall> calls = [];
        ReadAll(code, 0, code.Length, calls);
        return calls.OrderBy(call => call.Start);
    }

    private static void ReadAll(string code, int from, int to, List<CodeCall> calls)
    {
        CodeTextReader reader = new(code);
        Stack<OpenBracket> open = new();
        open.Push(new OpenBracket('\0', "", from));
        for (int at = from; at < to;)
        {
            int start = at;
            if (reader.Next(ref at) is { } text)
            {
                open.Peek().Texts[^1].Add(text);
                foreach ((int first, int last) in text.Holes)
                {
                    ReadAll(code, first, last, calls);
                }

                continue;
            }

            switch (code[start])
            {
                case '(' or '[' or '{':
                    open.Push(new OpenBracket(code[start], NameBefore(code, start), start));
                    break;
                case ',':
                    open.Peek().Texts.Add([]);
                    break;
                case ')' or ']' or '}' when open.Count > 1:
                    OpenBracket closed = open.Pop();
                    if (closed.Mark == '(')
                    {
                        calls.Add(new CodeCall(closed.Name, [.. closed.Texts.Select(argument => argument.ToArray())], closed.Start));
                    }

                    break;
            }
        }
    }

    private static string NameBefore(string code, int bracket)
    {
        int start = bracket;
        while (start > 0 && (char.IsLetterOrDigit(code[start - 1]) || code[start - 1] is '_' or '.'))
        {
            start--;
        }

        return code[start..bracket];
    }

    private sealed record OpenBracket(char Mark, string Name, int Start)
    {
        public List<List<CodeText>> Texts { get; } = [[]];
    }
}
