#!/usr/bin/env python3
"""Writes the methods that a run needs in the order in which the native program shall hold them: side by side, and not among those that are seldom called.

First come those that every record of a batch runs, from a table, from YAML and into a Word file, the dearest first, then those that any document needs once.

    dotnet run -c Release --project tests/Gazette.Benchmarks -- records /tmp/records 200
    dotnet publish src/Gazette.Cli -c Release -r linux-x64 -p:PublishAot=true -p:StripSymbols=false -o /tmp/program
    strip --strip-debug /tmp/program/Gazette.Cli
    python3 tests/Gazette.Benchmarks/hot_methods.py /tmp/program/Gazette.Cli /tmp/records > src/Gazette.Cli/HotMethods.txt

Needs valgrind and nm (binutils). The compiler passes over names that it does not know, so an old list costs speed and nothing else.
"""
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "peers"))
import form_templates

RECORDS = 100
# A collector of unbounded size reserves more than valgrind grants.
ENVIRONMENT = os.environ | {"DOTNET_GCHeapHardLimit": "0x20000000"}
TEMPLATE = Path(__file__).parent / "record"


def profile(program, inputs, folder):
    """The calls of each method and the instructions that it ran itself, in one build of the inputs."""
    out = folder / "profile"
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", program, "build", *inputs, "-o", folder / "out", "--to", "docx", "-q", "--jobs", "1"],
        env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    names, calls, instructions = {}, collections.Counter(), collections.Counter()
    method = called = None
    for line in out.read_text("utf-8").splitlines():
        if named := re.match(r"(c?)fn=\((\d+)\)(?: (.*))?", line):
            if named[3]:
                names[named[2]] = named[3]
            method, called = (method, named[2]) if named[1] else (named[2], None)
        elif line.startswith("calls="):
            calls[called] += int(line[len("calls="):].split()[0])
        elif re.match(r"[+\-*\d]", line):
            # The line after a call has the cost of what was called.
            if called is None:
                instructions[method] += int(line.split()[1])
            called = None
    shutil.rmtree(folder / "out")
    return {names[key]: (calls[key], instructions[key]) for key in instructions}


def main():
    program, records = sys.argv[1], Path(sys.argv[2])
    symbols = {line.split()[-1] for line in subprocess.run(["nm", program], check=True, capture_output=True, text=True).stdout.splitlines()}
    hot, once = collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        table = work / "records.csv"
        table.write_text("".join((records / "records.csv").read_text("utf-8").splitlines(keepends=True)[:RECORDS + 1]), "utf-8")
        (work / "reports").mkdir()
        for report in sorted((records / "reports").iterdir())[:RECORDS]:
            shutil.copy(report, work / "reports")
        form_templates.write(work)
        (work / "forms").mkdir()
        for filled, report in form_templates.records(RECORDS):
            (work / "forms" / f"{filled['name']}.json").write_text(json.dumps(report, ensure_ascii=False), "utf-8")
        for inputs in ([table, "--with", TEMPLATE / "_base.yaml"], [work / "reports", "-t", TEMPLATE], [work / "forms", "-t", work / "gazette.docx"]):
            for name, (calls, instructions) in profile(program, inputs, work).items():
                if name in symbols:
                    (hot if calls >= RECORDS else once)[name] += instructions
    for name in once.keys() & hot.keys():
        del once[name]
    for group in (hot, once):
        for name, _ in sorted(group.items(), key=lambda one: (-one[1], one[0])):
            print(name)


if __name__ == "__main__":
    main()
