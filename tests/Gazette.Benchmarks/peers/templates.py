"""Makes the template of each peer from a document of Gazette's: the same text, layout and table, with the peer's tags where the values were."""
import re
import zipfile
from pathlib import Path

# Numbers that stand for themselves nowhere else, so that they can be found in the document and replaced by tags.
METRICS = {"households": "户", "lectures": "场次", "audience": "人次", "errands": "件", "visits": "次", "books": "册", "repairs": "处", "income": "元"}
VALUES = {name: 900001 + 1111 * place for place, name in enumerate(METRICS)}
PREVIOUS = {"lectures": 300000, "income": 400000}
TITLE, ORGANIZATION, ISSUED = "标题之村报告", "落款之村委员会", "2026-07-09"

ROW = re.compile(r"<w:tr>.*?</w:tr>|<w:tr .*?</w:tr>", re.S)
CELL_TEXT = re.compile(r"(<w:t(?: [^>]*)?>)[^<]*(</w:t>)")


def table():
    """The one row that Gazette makes the model document of."""
    head = ["name", "title", "organization", "issued"]
    row = ["model", TITLE, ORGANIZATION, ISSUED]
    for name, value in VALUES.items():
        head.append(name)
        row.append(str(value))
        if name in PREVIOUS:
            head.append(f"{name}.previous")
            row.append(str(PREVIOUS[name]))
    return ",".join(head) + "\n" + ",".join(row) + "\n"


def replacements(tag):
    """Longest first: the change stands before the value that it is computed from."""
    found = {TITLE: tag("title"), ORGANIZATION: tag("organization"), "2026年7月9日": tag("issued")}
    for name, unit in METRICS.items():
        found[f"{VALUES[name]}{unit}"] = tag(name)
        if name in PREVIOUS:
            growth = round((VALUES[name] - PREVIOUS[name]) / PREVIOUS[name] * 100, 1)
            found[f"同比增长{growth:g}%"] = tag(f"{name}_change")
    return found


def fill_row(row, cells):
    cells = iter(cells)
    return CELL_TEXT.sub(lambda match: match[1] + next(cells) + match[2], row)


def word(model, path, tag, rows):
    """A Word template; `rows` are the texts of the table's rows under its head."""
    with zipfile.ZipFile(model) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "word/document.xml":
                xml = content.decode("utf-8")
                for words, replacement in replacements(tag).items():
                    assert words in xml, words
                    xml = xml.replace(words, replacement)
                found = ROW.findall(xml)
                start, end = xml.index(found[1]), xml.index(found[-1]) + len(found[-1])
                xml = xml[:start] + "".join(fill_row(found[1], cells) for cells in rows) + xml[end:]
                content = xml.encode("utf-8")
            target.writestr(part, content)


def markdown(model, path):
    """A template of pandoc's."""
    text = Path(model).read_text(encoding="utf-8")
    for words, replacement in replacements(lambda name: f"${name}$").items():
        assert words in text, words
        text = text.replace(words, replacement)
    lines = text.split("\n")
    rule = next(at for at, line in enumerate(lines) if line.startswith("| --"))
    last = max(at for at, line in enumerate(lines) if line.startswith("| "))
    row = "| " + " | ".join(f"$rows.{key}$" for key in ("label", "unit", "now", "before", "change")) + " |"
    lines[rule + 1:last + 1] = ["$for(rows)$", row, "$endfor$"]
    Path(path).write_text("\n".join(lines), encoding="utf-8")


def write(model_docx, model_md, folder):
    folder = Path(folder)
    keys = ("label", "unit", "now", "before", "change")
    braces = ["{#rows}{label}", "{unit}", "{now}", "{before}", "{change}{/rows}"]
    word(model_docx, folder / "docxtemplater.docx", lambda name: f"{{{name}}}", [braces])
    word(model_docx, folder / "easy-template-x.docx", lambda name: f"{{{name}}}", [braces])
    word(model_docx, folder / "docx-templates.docx", lambda name: f"{{{name}}}",
         [["{FOR row IN rows}", "", "", "", ""], [f"{{$row.{key}}}" for key in keys], ["{END-FOR row}", "", "", "", ""]])
    word(model_docx, folder / "carbone.docx", lambda name: f"{{d.{name}}}",
         [[f"{{d.rows[i].{key}}}" for key in keys], [f"{{d.rows[i+1].{key}}}" for key in keys]])
    word(model_docx, folder / "docxtpl.docx", lambda name: f"{{{{ {name} }}}}",
         [["{%tr for row in rows %}", "", "", "", ""], [f"{{{{ row.{key} }}}}" for key in keys], ["{%tr endfor %}", "", "", "", ""]])
    markdown(model_md, folder / "pandoc.md")
