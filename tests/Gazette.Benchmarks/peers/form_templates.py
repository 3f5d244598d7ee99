"""Makes the same Word form for each program, with the tags that the program knows: eight values, a loop of sections, and a table with a row for each village."""
import zipfile
from xml.sax.saxutils import escape

VALUES = {"households": "户", "residents": "人", "lectures": "场次", "audience": "人次", "errands": "件", "visits": "次", "books": "册", "income": "元"}
LABELS = ("农户", "常住人口", "理论宣讲", "听众", "代办", "走访", "新书", "集体收入")
COLUMNS = ("village", "talks", "readers", "note")
HEADS = ("村", "场次", "读者", "备注")
SECTIONS = {
    "走村宣讲": "宣讲员每月走进村组一次，题目由村民提出，讲完当场答疑，记录贴在公告栏里。",
    "书屋开放": "书屋晚间开到九点，新书按借阅登记添置，旧书修补以后再上架。",
    "便民代办": "代办员上门收取材料，办完送回并请村民签字，遇到难题及时请教窗口人员。",
    "道路养护": "巡查发现坑槽当天报修，雨季加派人手清理边沟，路灯损坏次日更换。",
    "村务公开": "收支账目每月十日张贴，村民代表逐笔核对，疑问在议事会上答复。",
}
ROWS = 20

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def records(count):
    """Ready texts for programs that only fill in, and the report that Gazette computes the same texts from."""
    sections = [{"heading": heading, "text": text} for heading, text in SECTIONS.items()]
    for number in range(1, count + 1):
        values = {name: 100 + number * (place + 3) % 9000 for place, name in enumerate(VALUES)}
        rows = [{"village": f"第{number}村{row}组", "talks": str(number % 7 + row), "readers": str(number % 90 + row * 3), "note": "按月报送"}
                for row in range(1, ROWS + 1)]
        head = {"name": f"form-{number:05}", "title": f"第{number}号村工作情况表", "organization": f"第{number}号村村民委员会"}
        filled = head | {name: f"{value}{VALUES[name]}" for name, value in values.items()} | {"issued": "2026年7月9日", "sections": sections, "rows": rows}
        metrics = {name: {"label": label, "value": values[name], "unit": unit} for (name, unit), label in zip(VALUES.items(), LABELS)}
        report = {"title": head["title"], "organization": head["organization"], "issued": "2026-07-09", "metrics": metrics, "sections": sections,
                  "fields": {"rows": rows}}
        yield filled, report


class Dialect:
    """How a program writes a value, a loop over paragraphs, and a loop over rows."""

    def __init__(self, value, sections, rows):
        self.value, self.sections, self.rows = value, sections, rows


def around(begin, end, tag, item):
    """Statements in paragraphs of their own."""
    return [begin, tag(f"{item}heading"), tag(f"{item}text"), end]


def row_between(begin, end, tag, item):
    """Statements in rows of their own."""
    return [[begin, "", "", ""], [tag(item + name) for name in COLUMNS], [end, "", "", ""]]


def row_within(begin, end, tag, item):
    """A statement in the first cell and one in the last."""
    cells = [tag(item + name) for name in COLUMNS]
    return [[begin + cells[0], *cells[1:-1], cells[-1] + end]]


def double(words):
    return f"{{{{ {words} }}}}"


def single(words):
    return f"{{{words}}}"


DIALECTS = {
    "gazette": Dialect(double, around(double("for s in sections"), double("end"), double, "s."),
                       row_within(double("for r in fields.rows"), double("end"), double, "r.")),
    "docxtemplater": Dialect(single, around("{#sections}", "{/sections}", single, ""), row_within("{#rows}", "{/rows}", single, "")),
    "easy-template-x": Dialect(single, around("{#sections}", "{/sections}", single, ""), row_within("{#rows}", "{/rows}", single, "")),
    "docx-templates": Dialect(single, around("{FOR s IN sections}", "{END-FOR s}", single, "$s."), row_between("{FOR r IN rows}", "{END-FOR r}", single, "$r.")),
    "carbone": Dialect(
        lambda words: f"{{d.{words}}}",
        ["{d.sections[i].heading}", "{d.sections[i].text}", "{d.sections[i+1].heading}", "{d.sections[i+1].text}"],
        [[f"{{d.rows[i].{name}}}" for name in COLUMNS], [f"{{d.rows[i+1].{name}}}" for name in COLUMNS]]),
    "docxtpl": Dialect(double, around("{%p for s in sections %}", "{%p endfor %}", double, "s."), row_between("{%tr for r in rows %}", "{%tr endfor %}", double, "r.")),
}


def paragraph(text, style=None):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def row(cells):
    return "<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>{paragraph(cell)}</w:tc>' for cell in cells) + "</w:tr>"


def body(dialect):
    values = [f"{label}{dialect.value(name)}" for name, label in zip(VALUES, LABELS)]
    grid = '<w:tblGrid>' + '<w:gridCol w:w="2200"/>' * len(HEADS) + "</w:tblGrid>"
    return "".join([
        paragraph(dialect.value("title"), "Title"),
        paragraph("，".join(values[:4]) + "。" + "，".join(values[4:]) + "。"),
        *(paragraph(text, "Heading1" if "heading" in text else None) for text in dialect.sections),
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>{grid}{row(HEADS)}{"".join(row(cells) for cells in dialect.rows)}</w:tbl>',
        paragraph(dialect.value("organization")),
        paragraph(dialect.value("issued")),
    ])


def write(folder):
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/></w:style>' for style, name in (("Title", "Title"), ("Heading1", "heading 1")))
    border = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
                               f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{MAIN}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{styles}'
                           f'<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr></w:style></w:styles>',
    }
    for name, dialect in DIALECTS.items():
        section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
        document = f'<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{body(dialect)}{section}</w:body></w:document>'
        with zipfile.ZipFile(folder / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as package:
            for part, xml in (parts | {"word/document.xml": document}).items():
                package.writestr(part, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)
