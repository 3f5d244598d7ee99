'use strict';
// The news come as events: what there is to show of one report, and the list of all. Texts are put in as texts; the body of a document is what the
// program has written for --to html, and is shown in a shadow root, where its style is its own.
const words = JSON.parse(document.body.dataset.words);
const the = id => document.getElementById(id);
const shadow = the('page').attachShadow({ mode: 'open' });
const own = new CSSStyleSheet();
own.replaceSync('body{display:flow-root}[data-value]{cursor:help;border-radius:2px}'
  + '[data-value]:hover,[data-value].picked{background:#ffd54d;color:#000;box-shadow:0 0 0 2px #ffd54d}'
  + 'svg [data-value]:hover,svg [data-value].picked{outline:2px solid #ffd54d;outline-offset:1px}');
const MOST = 200;
let report = { documents: [], messages: [] };
let reports = [];
let more = '';
let key = '';
let chosen = 0;
let source;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

function listen() {
  source?.close();
  source = new EventSource('events' + (key ? '?key=' + key : ''));
  source.addEventListener('report', event => { report = JSON.parse(event.data); showReport(); });
  source.addEventListener('list', event => {
    const list = JSON.parse(event.data);
    reports = list.reports;
    more = list.more ?? '';
    showList();
  });
  source.onerror = () => { the('summary').textContent = words.lost; };
}

function showReport() {
  the('name').textContent = report.name ?? words.title;
  the('path').textContent = report.path ?? '';
  the('summary').textContent = report.summary;
  document.title = (report.name ? report.name + ' · ' : '') + words.title;
  document.body.classList.toggle('broken', report.broken);
  const notice = !report.broken ? '' : report.documents.length ? words.stale : words.empty;
  if (the('notice').textContent !== notice) the('notice').textContent = notice;
  the('page').classList.toggle('stale', report.broken);
  if (chosen >= report.documents.length) chosen = 0;
  showTabs();
  showDocument();
  showMessages();
}

function showTabs() {
  const tabs = the('tabs');
  const focus = [...tabs.children].indexOf(document.activeElement);
  tabs.hidden = report.documents.length < 2;
  tabs.replaceChildren(...(tabs.hidden ? [] : report.documents).map((one, index) => {
    const tab = element('button', { type: 'button', 'aria-current': index === chosen ? 'true' : undefined }, one.name);
    tab.onclick = () => {
      chosen = index;
      showTabs();
      showDocument();
    };
    return tab;
  }));
  tabs.children[focus]?.focus();
}

function showDocument() {
  hideTip();
  const one = report.documents[chosen];
  if (!one) {
    shadow.adoptedStyleSheets = [];
    shadow.replaceChildren(element('main'));
    showOrigins([]);
    return;
  }
  const style = new CSSStyleSheet();
  style.replaceSync(one.style);
  const page = document.adoptNode(new DOMParser().parseFromString(one.body, 'text/html').documentElement);
  page.lang = one.lang;
  page.querySelector('head').remove();
  for (const styled of page.querySelectorAll('[data-style]')) styled.style.cssText = styled.dataset.style;
  for (const link of page.querySelectorAll('a[href]')) {
    if (!link.getAttribute('href').startsWith('#')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }
  shadow.adoptedStyleSheets = [style, own];
  shadow.replaceChildren(page);
  showOrigins(one.origins);
}

// The place of a message or a value, with its lines.
function placeOf(what) {
  const parts = [];
  if (what.place) parts.push(element('p', { class: 'place' }, what.place));
  if (what.lines?.length) {
    const lines = element('pre');
    const width = Math.max(...what.lines.map(line => String(line.number ?? '').length));
    what.lines.forEach((line, index) => {
      if (index) lines.append('\n');
      if (line.number !== undefined) lines.append(element('i', {}, String(line.number).padStart(width) + ' '));
      lines.append(line.text.slice(0, line.from));
      if (line.to > line.from) lines.append(element('mark', {}, line.text.slice(line.from, line.to)));
      lines.append(line.text.slice(line.to));
    });
    parts.push(lines);
  }
  return parts;
}

// A list whose entries open; those that were open stay so where they are the same.
function showEntries(box, entries, head, body) {
  const open = new Set([...box.querySelectorAll('details[open]')].map(entry => entry.dataset.id));
  const focus = box.contains(document.activeElement) ? document.activeElement.parentElement?.dataset.id : undefined;
  box.replaceChildren(...entries.map((entry, index) => {
    const id = JSON.stringify([entry.message ?? entry.text, entry.place]);
    const made = element('details', { class: entry.severity, 'data-id': id }, element('summary', {}, ...head(entry)));
    const fill = () => { if (made.childElementCount === 1) made.append(...body(entry)); };
    if (open.has(id)) {
      made.open = true;
      fill();
    }
    made.ontoggle = () => { if (made.open) fill(); };
    if (box === the('origins')) made.firstChild.onclick = () => pick(index);
    return made;
  }));
  if (focus) [...box.children].find(entry => entry.dataset.id === focus)?.firstChild.focus();
}

function showMessages() {
  const box = the('messages');
  showEntries(box, report.messages, message => [element('b', {}, message.word), message.message], message => [
    ...placeOf(message),
    ...message.related.flatMap(place => [element('p', {}, place.words), ...placeOf(place)]),
    ...(message.help ? [element('p', {}, message.help)] : []),
    element('p', { class: 'place' }, message.rule),
  ]);
  if (!report.messages.length) box.append(element('p', { class: 'place' }, report.summary));
  if (report.more) box.append(element('p', { class: 'place' }, report.more));
}

function headOf(origin) {
  return [element('b', {}, origin.text), origin.metric ? ` · ${words.metric} ${origin.metric}` : ''];
}

// How a value was calculated, before the place that it comes from.
function wayOf(origin, most = Infinity) {
  if (!origin.operands) return [];
  const shown = origin.operands.slice(0, most);
  const rest = shown.length < origin.operands.length ? '…' : origin.rest;
  return [
    element('p', { class: 'formula' }, origin.formula || words.derived),
    element('ul', {}, ...[...shown, ...(rest ? [rest] : [])].map(operand => element('li', {}, operand))),
  ];
}

function originOf(origin) { return [...wayOf(origin), ...placeOf(origin)]; }

function showOrigins(origins) {
  the('values').hidden = origins.length === 0;
  showEntries(the('origins'), origins, headOf, originOf);
}

function marksOf(origin) {
  const values = report.documents[chosen].values;
  return [...shadow.querySelectorAll('[data-value]')].filter(mark => values[mark.dataset.value] === origin);
}

function pick(origin, scrolls = true) {
  for (const mark of shadow.querySelectorAll('.picked')) mark.classList.remove('picked');
  const marks = marksOf(origin);
  for (const mark of marks) mark.classList.add('picked');
  if (scrolls) marks[0]?.scrollIntoView({ block: 'center' });
}

function hideTip() { the('tip').hidden = true; }

shadow.addEventListener('pointerover', event => {
  const mark = event.target.closest?.('[data-value]');
  if (!mark) {
    hideTip();
    return;
  }
  const one = report.documents[chosen];
  const origin = one.origins[one.values[mark.dataset.value]];
  const tip = the('tip');
  const lines = origin.lines?.filter(line => line.to > line.from);
  tip.replaceChildren(element('p', {}, ...headOf(origin)), ...wayOf(origin, 8), ...placeOf({ ...origin, lines }));
  tip.hidden = false;
  const at = mark.getBoundingClientRect();
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(at.left, innerWidth - box.width - 4)) + 'px';
  tip.style.top = (at.bottom + 6 + box.height < innerHeight ? at.bottom + 6 : Math.max(4, at.top - box.height - 6)) + 'px';
});
the('page').addEventListener('pointerleave', hideTip);

shadow.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link) {
    event.preventDefault();
    shadow.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))?.scrollIntoView();
    return;
  }
  const mark = event.target.closest?.('[data-value]');
  if (mark && !getSelection().toString()) {
    const origin = report.documents[chosen].values[mark.dataset.value];
    pick(origin, false);
    the('values').open = true;
    const entry = the('origins').children[origin];
    entry.open = true;
    entry.scrollIntoView({ block: 'nearest' });
  }
});

function showList() {
  the('reports').hidden = reports.length < 2;
  const wanted = the('search').value.trim().toLowerCase();
  const found = reports.filter(one => (one.name + '\n' + one.path).toLowerCase().includes(wanted));
  const focus = the('list').contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  the('list').replaceChildren(...found.slice(0, MOST).map(one => {
    const sign = { broken: '✕', doubtful: '!', good: '✓' }[one.status] ?? '';
    const said = { broken: words.broken, doubtful: words.doubtful }[one.status];
    const button = element('button', { type: 'button', title: one.path, 'data-key': one.key, 'aria-current': isShown(one) ? 'true' : undefined },
      element('span', { class: 'mark ' + one.status, 'aria-hidden': 'true' }, sign), element('span', {}, one.name),
      ...(said ? [element('span', { class: 'sr' }, ' ' + said)] : []));
    button.onclick = () => show(one.key);
    return element('li', {}, button);
  }));
  if (focus) the('list').querySelector(`[data-key="${focus}"]`)?.focus();
  the('rest').textContent = !found.length ? words.none : found.length > MOST ? words.more : more;
  the('next').disabled = !reports.some(one => one.status === 'broken');
}

function isShown(one) { return key ? one.key === key : one === reports[0]; }

function show(next) {
  key = next;
  history.replaceState(null, '', '#' + key);
  chosen = 0;
  scrollTo(0, 0);
  listen();
  showList();
}

the('search').oninput = showList;
the('next').onclick = () => {
  const at = reports.findIndex(isShown);
  const next = [...reports.slice(at + 1), ...reports.slice(0, at + 1)].find(one => one.status === 'broken');
  if (next) show(next.key);
};

if (/^#[0-9a-f]{32}$/.test(location.hash)) key = location.hash.slice(1);
listen();
