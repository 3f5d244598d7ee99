#!/usr/bin/env python3
"""Fills the same Word form with Gazette and with the programs that fill Word files, checks that every document says the same, and prints one table.

    python3 tests/Gazette.Benchmarks/peers/form.py artifacts/linux-x64/gazette

Needs Node and npm, and python3-docxtpl; a program that is not there is named and left out. Gazette reads a report of JSON for each document and computes
the texts; the others get them ready. How times are taken says compare.py.
"""
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import compare
import form_templates

COUNT = 1000


class Form(compare.Bench):
    """The records of the form; measuring is the same as for reports."""

    def __init__(self, gazette, work):
        self.gazette, self.work, self.expected = Path(gazette).resolve(), Path(work), None
        form_templates.write(self.work)
        records = list(form_templates.records(COUNT))
        for name, part in (("first", 1), (COUNT, COUNT)):
            folder = self.work / f"set-{name}"
            (folder / "reports").mkdir(parents=True)
            (folder / "records.json").write_text(json.dumps([filled for filled, _ in records[:part]], ensure_ascii=False), "utf-8")
            for filled, report in records[:part]:
                (folder / "reports" / f"{filled['name']}.json").write_text(json.dumps(report, ensure_ascii=False), "utf-8")

    def long_table(self):
        """The time for one document with a table of 2,000 rows; each time in a new folder, because what is up to date is not made again."""
        filled, report = next(form_templates.records(1))
        report["fields"]["rows"] = [row | {"village": f"{number}组"} for number, row in enumerate(report["fields"]["rows"] * 100, 1)]
        path = self.work / "long.json"
        path.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
        command = [self.gazette, "build", path, "-t", self.work / "gazette.docx", "-q", "-o"]
        return min(compare.run([*command, self.work / f"long-{attempt}"]).wall for attempt in range(3))


def rows(form):
    yield ("Gazette", lambda s, out: [form.gazette, "build", s / "reports", "-t", form.work / "gazette.docx", "--to", "docx", "-o", out, "-q", "-j", "1"], COUNT)
    yield ("Gazette, docx and md", lambda s, out: [form.gazette, "build", s / "reports", "-t", form.work / "gazette.docx", "-o", out, "-q", "-j", "1"], COUNT)
    for name, command, _ in compare.peer_rows(form):
        if not name.startswith("pandoc"):
            yield name, command, COUNT


def main(gazette):
    place = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=place) as work:
        form = Form(gazette, work)
        print(f"| {time.strftime('%Y-%m-%d')} | first document | ms of processor a document | documents a second and core | times Gazette's time | peak MiB | documents |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        best = None
        for name, command, count in rows(form):
            name, first, each, memory, count = form.measure(name, command, count)
            best = best or each
            print(f"| {name} | {first * 1000:.0f} ms | {each * 1000:.2f} | {1 / each:,.0f} | {each / best:.1f} | {memory:.0f} | {count} |", flush=True)
        print(f"\na table of 2,000 rows with Gazette: {form.long_table():.2f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
