using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gazette.Cli;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>A preview that runs, and what pages can ask of it.</summary>
internal sealed partial class OpenPreview : IAsyncDisposable
{
    private readonly LockedWriter _output = new() { NewLine = "\n" };
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Task<int> _run;

    private OpenPreview(Surroundings world, string[] arguments) =>
        _run = Task.Run(() => Program.Run(["preview", .. arguments], world.Environment with { Output = _output }, _stop.Token), _stop.Token);

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public static async Task<OpenPreview> Start(Surroundings world, params string[] arguments)
    {
        OpenPreview preview = new(world, arguments);
        while (!preview._output.ToString().Contains('\n', StringComparison.Ordinal))
        {
            Assert.False(preview._run.IsCompleted, world.Error.ToString());
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        preview.Address = new Uri(preview._output.ToString().Trim());
        return preview;
    }

    public Task<HttpResponseMessage> Get(string path = "") => _client.GetAsync(new Uri(Address, path), TestContext.Current.CancellationToken);

    /// <summary>The news of a report; of the first one unless a key is given.</summary>
    public async Task<News> Listen(string key = "") =>
        new(await _client.GetStreamAsync(new Uri(Address, key.Length == 0 ? "events" : $"events?key={key}"), TestContext.Current.CancellationToken));

    /// <summary>The status code and the rest of the answer to a request that is sent as it is.</summary>
    public async Task<(int Status, string Answer)> Send(string request)
    {
        using TcpClient client = new();
        await client.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        string answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (int.Parse(answer.AsSpan(9, 3)), answer);
    }

    /// <summary>Stops it as Ctrl-C does, and gives the exit code.</summary>
    public async Task<int> Stop()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _client.Dispose();
        _stop.Dispose();
        _output.Dispose();
    }

    /// <summary>One stream of events.</summary>
    internal sealed partial class News(Stream stream) : IDisposable
    {
        private readonly StreamReader _reader = new(stream);

        /// <summary>Reads on until there is an event of this name that is as expected; all that came before are passed over.</summary>
        public async Task<JsonElement> Until(string name, Func<JsonElement, bool> isExpected, Action<JsonElement>? each = null)
        {
            using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromMinutes(1));
            string? current = null;
            while (await _reader.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("event: ", StringComparison.Ordinal))
                {
                    current = line["event: ".Length..];
                }
                else if (line.StartsWith("data: ", StringComparison.Ordinal) && current == name)
                {
                    JsonElement data = JsonElement.Parse(line["data: ".Length..]);
                    each?.Invoke(data);
                    if (isExpected(data))
                    {
                        return data;
                    }
                }
            }

            throw new InvalidOperationException("the stream has ended");
        }

        public Task<JsonElement> Report(string words, Action<JsonElement>? each = null) =>
            Until("report", report => BodyOf(report).Contains(words, StringComparison.Ordinal), each);

        public void Dispose() => _reader.Dispose();

        public static string BodyOf(JsonElement report) =>
            string.Concat(report.GetProperty("documents").EnumerateArray().Select(document => TextOf(document.GetProperty("body").GetString()!)));

        private static string TextOf(string html) => Tags().Replace(html, "");

        [GeneratedRegex("<[^>]*>")]
        private static partial Regex Tags();
    }
}
