#!/usr/bin/env python3
"""Builds the same records with Gazette and with its peers, checks that every document says the same, and prints one table.

    python3 tests/Gazette.Benchmarks/peers/compare.py artifacts/linux-x64/gazette [RECORDS]

Needs Node and npm, python3-docxtpl, pandoc and the .NET SDK; a peer that is not there is named and left out. Every peer works in one
process and one thread, and its time is the processor time of that process; a first document is the fastest of several whole processes.
Both so that other work on the machine counts little.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import templates

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent / "record"
FIRST_ROUNDS = 15

# The one that python3-docxtpl is installed for.
DEBIAN_PYTHON = "/usr/bin/python3"


class Cost:
    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(command, **options):
    begin = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    error = process.stderr.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]}: exit code {process.returncode}\n{error}")
    return Cost(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def text_of(path):
    """The words of a Word file's body, whatever runs and paragraphs they stand in."""
    with zipfile.ZipFile(path) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    words = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))
    return re.sub(r"\s+", "", words)


class Bench:
    def __init__(self, gazette, work, count):
        self.gazette, self.work, self.count = Path(gazette).resolve(), Path(work), count
        project = HERE.parent / "Gazette.Benchmarks.csproj"
        run(["dotnet", "run", "-c", "Release", "--project", project, "--", "records", self.work, count])
        records = json.loads((self.work / "records.json").read_text("utf-8"))
        self.first = self.records("first", records[:1])
        for part in (50, 200, 1000):
            self.records(part, records[:part])
        model = self.work / "model.csv"
        model.write_text(templates.table(), "utf-8")
        run([self.gazette, "build", model, "--with", RECORD / "_base.yaml", "-o", self.work])
        templates.write(self.work / "model.docx", self.work / "model.md", self.work)
        self.expected = None

    def records(self, name, records):
        """The same for a program that reads JSON, for one that reads Lua, and for Gazette."""
        folder = self.work / f"set-{name}"
        folder.mkdir()
        (folder / "records.json").write_text(json.dumps(records, ensure_ascii=False), "utf-8")
        (folder / "records.lua").write_text("return " + lua(records), "utf-8")
        lines = (self.work / "records.csv").read_text("utf-8").splitlines(keepends=True)
        (folder / "records.csv").write_text("".join(lines[:len(records) + 1]), "utf-8")
        (folder / "reports").mkdir()
        for record in records:
            os.link(self.work / "reports" / f"{record['name']}.yaml", folder / "reports" / f"{record['name']}.yaml")
        return folder

    def measure(self, name, command, count):
        """`command` makes the words of a call from a set of records and an output folder."""
        firsts = [self.one(command, "first") for _ in range(FIRST_ROUNDS)]
        many, texts = self.one(command, count, keep=True), None
        texts = [text_of(path) for path in sorted((self.work / "out").glob("*.docx"))]
        if len(texts) != count:
            raise RuntimeError(f"{name} wrote {len(texts)} documents of {count}")
        self.expected = self.expected or texts
        if texts != self.expected[:count] and len(self.expected) >= count:
            raise RuntimeError(f"{name} says something else than the first program of the table")
        return name, min(cost.wall for cost in firsts), many.cpu / count, many.memory, count

    def one(self, command, count, keep=False):
        out = self.work / "out"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        cost = run(command(self.work / f"set-{count}", out))
        if not keep:
            shutil.rmtree(out)
        return cost


def lua(value):
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "{" + ",".join(lua(item) for item in value) + "}"
    return "{" + ",".join(f"{key}={lua(item)}" for key, item in value.items()) + "}"


def gazette_rows(bench):
    base, jobs = ["--with", RECORD / "_base.yaml"], ["-q", "-j", "1"]
    yield "Gazette, from CSV", lambda s, out: [bench.gazette, "build", s / "records.csv", *base, "--to", "docx", "-o", out, *jobs], 1000
    yield "Gazette, from YAML", lambda s, out: [bench.gazette, "build", s / "reports", "-t", RECORD, "--to", "docx", "-o", out, *jobs], 1000
    yield "Gazette, from YAML, docx and md", lambda s, out: [bench.gazette, "build", s / "reports", "-t", RECORD, "-o", out, *jobs], 1000


def peer_rows(bench):
    if shutil.which("npm"):
        shutil.copy(HERE / "package.json", bench.work)
        shutil.copy(HERE / "peer.mjs", bench.work)
        run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=bench.work)
        for name in ("docxtemplater", "docx-templates", "easy-template-x", "carbone"):
            version = json.loads((HERE / "package.json").read_text())["dependencies"][name]
            yield (f"{name} {version}", lambda s, out, name=name: ["node", bench.work / "peer.mjs", name, bench.work / f"{name}.docx", s / "records.json", out], 200)
    else:
        print("npm is not there: no docxtemplater, docx-templates, easy-template-x and carbone", file=sys.stderr)
    version = installed("python3-docxtpl")
    if version:
        yield f"docxtpl {version}", lambda s, out: [DEBIAN_PYTHON, HERE / "peer_docxtpl.py", bench.work / "docxtpl.docx", s / "records.json", out], 200
    else:
        print("docxtpl is not there: apt-get install python3-docxtpl", file=sys.stderr)
    version = installed("pandoc")
    if version:
        empty = bench.work / "empty.md"
        empty.touch()
        yield (f"pandoc {version}, one process for all", lambda s, out: [
            "pandoc", "-f", "markdown", "-t", "plain", empty, "--lua-filter", HERE / "peer_pandoc.lua",
            "-M", f"template={bench.work}/pandoc.md", "-M", f"records={s}/records.lua", "-M", f"folder={out}"], 50)
    else:
        print("pandoc is not there: apt-get install pandoc", file=sys.stderr)


def installed(package):
    answer = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True)
    return re.split(r"[+~-]", answer.stdout)[0] if answer.returncode == 0 else None


def main(gazette, count=1000):
    place = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=place) as work:
        bench = Bench(gazette, work, max(1000, int(count)))
        print(f"| {time.strftime('%Y-%m-%d')} | first document | ms of processor a document | documents a second and core | times Gazette's time | peak MiB | documents |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        best = None
        for rows in (gazette_rows(bench), peer_rows(bench)):
            for name, command, documents in rows:
                name, first, each, memory, documents = bench.measure(name, command, documents)
                best = best or each
                print(f"| {name} | {first * 1000:.0f} ms | {each * 1000:.2f} | {1 / each:,.0f} | {each / best:.1f} | {memory:.0f} | {documents} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
