using System.Diagnostics;
using System.Globalization;

namespace Gazette.Benchmarks;

/// <summary>
/// What <c>gazette preview</c> takes: from its start to the first page, and from saving a report to the page being told, and whether memory, files and
/// threads grow over many saves.
/// </summary>
internal sealed class PreviewTimes(string program) : IDisposable
{
    private const int Starts = 20;
    private const int Saves = 50;
    private const int ManySaves = 1000;
    private const int FewSaves = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-preview-").FullName;
    private readonly HttpClient _client = new();

    private string Report => Path.Combine(_folder, "report.yaml");

    public async Task Measure()
    {
        using (Process start = Process.Start(new ProcessStartInfo(program, ["new", "work-summary", _folder]) { RedirectStandardError = true })!)
        {
            await start.WaitForExitAsync();
        }

        List<double> pages = [];
        List<double> reports = [];
        for (int count = 0; count < Starts; count++)
        {
            (double page, double report) = await MeasureStart();
            pages.Add(page);
            reports.Add(report);
        }

        Print("from start to the page", pages);
        Print("from start to the report on it", reports);
        await MeasureSaves();
    }

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(double Page, double Report)> MeasureStart()
    {
        long begin = Stopwatch.GetTimestamp();
        using Process preview = Start(out Uri address);
        await _client.GetByteArrayAsync(address);
        double page = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        using (StreamReader news = await Listen(address))
        {
            await Until(news, "event: report");
        }

        double report = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        preview.Kill();
        await preview.WaitForExitAsync();
        return (page, report);
    }

    private async Task MeasureSaves()
    {
        using Process preview = Start(out Uri address);
        using StreamReader news = await Listen(address);
        await Until(news, "event: report");
        string text = await File.ReadAllTextAsync(Report);
        string title = text.Split('\n').First(line => line.StartsWith("title: ", StringComparison.Ordinal));
        List<double> updates = [];
        for (int count = 1; count <= ManySaves; count++)
        {
            string saved = string.Create(CultureInfo.InvariantCulture, $"第{count}次修改");
            string changed = text.Replace(title, title + saved, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Report, changed);
            long begin = Stopwatch.GetTimestamp();
            await Until(news, saved);
            if (count <= Saves)
            {
                updates.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }

            if (count is FewSaves or ManySaves)
            {
                Console.WriteLine($"after {count,4} saves: {Describe(preview.Id)}");
            }
        }

        Print("from a save to the page", updates);
        preview.Kill();
        await preview.WaitForExitAsync();
    }

    private Process Start(out Uri address)
    {
        ProcessStartInfo start = new(program, ["preview", Report]) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process preview = Process.Start(start)!;
        address = new Uri(preview.StandardOutput.ReadLine()!);
        return preview;
    }

    private async Task<StreamReader> Listen(Uri address) => new(await _client.GetStreamAsync(new Uri(address, "events")));

    private static async Task Until(StreamReader news, string words)
    {
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("the preview has ended");
    }

    private static string Describe(int process)
    {
        string[] status = File.ReadAllLines($"/proc/{process}/status");
        string Find(string name) => status.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim();
        int files = Directory.GetFiles($"/proc/{process}/fd").Length;
        return $"{Find("VmRSS:")} of memory, {files} open files, {Find("Threads:")} threads";
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        string numbers = string.Create(CultureInfo.InvariantCulture, $"median {times[times.Count / 2]:0.0} ms, worst of {times.Count} {times[^1]:0.0} ms");
        Console.WriteLine($"{what}: {numbers}");
    }
}
