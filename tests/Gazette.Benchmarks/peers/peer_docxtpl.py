"""peer_docxtpl.py TEMPLATE RECORDS FOLDER: fills the template once for each record, as docxtpl's own documentation does it."""
import json
import sys

from docxtpl import DocxTemplate

template, records, folder = sys.argv[1:]
for record in json.load(open(records, encoding="utf-8")):
    document = DocxTemplate(template)
    document.render(record)
    document.save(f"{folder}/{record['name']}.docx")
