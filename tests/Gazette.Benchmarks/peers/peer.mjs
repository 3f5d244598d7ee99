// node peer.mjs NAME TEMPLATE RECORDS FOLDER: fills the template once for each record, as the library's own documentation does it.
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

const [name, templatePath, recordsPath, folder] = process.argv.slice(2);

const peers = {
  async docxtemplater() {
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    const template = readFileSync(templatePath);
    return (record) => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render(record);
      return document.toBuffer();
    };
  },
  async 'docx-templates'() {
    const { createReport } = await import('docx-templates');
    const template = readFileSync(templatePath);
    return (record) => createReport({ template, data: record, cmdDelimiter: ['{', '}'], noSandbox: true });
  },
  async 'easy-template-x'() {
    const { TemplateHandler } = await import('easy-template-x');
    const template = readFileSync(templatePath);
    const handler = new TemplateHandler();
    return (record) => handler.process(template, record);
  },
  async carbone() {
    const { default: carbone } = await import('carbone');
    const render = promisify(carbone.render.bind(carbone));
    return (record) => render(templatePath, record);
  },
};

const fill = await peers[name]();
for (const record of JSON.parse(readFileSync(recordsPath, 'utf8'))) {
  writeFileSync(`${folder}/${record.name}.docx`, await fill(record));
}

process.exit(0);
