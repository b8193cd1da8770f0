// Writes src/shared/i18n/messages.ts and viewer/messages.ts: every sentence of the window, and of the page behind a
// public link, with the variables it takes, read from the French source. The language check in i18n.test.ts fails when the written file no longer says what the sentences say.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, Visitor } from '@fluent/syntax';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The ids of a Fluent source with the names of their variables, sorted. */
export function variablesById(source) {
  const found = new Map();
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Junk') throw new Error(`not Fluent: ${entry.content}`);
    if (entry.type !== 'Message') continue;
    const names = new Set();
    const visitor = new Visitor();
    visitor.visitVariableReference = (node) => names.add(node.id.name);
    visitor.visit(entry);
    found.set(entry.id.name, [...names].sort());
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The TypeScript that declares them; the words that only Rust says (of the command line, of the system's dialogs, of written pages) stand in the same file and are left out. */
export function declaration(source, file = 'ui.ftl') {
  const ours = [...variablesById(source)].filter(([id]) => !/^(cli|dialog|page|shell)-/.test(id));
  const lines = ours.map(([id, names]) => {
    const args = names.map((name) => `${name}: string | number`).join('; ');
    return `  '${id}': ${names.length ? `{ ${args} }` : 'null'};`;
  });
  return `// Written by \`npm run messages\` from assets/locales/fr/${file}.\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = { 'ui.ftl': '../src/shared/i18n/messages.ts', 'share.ftl': '../viewer/messages.ts' };
  for (const [file, path] of Object.entries(written)) {
    writeFileSync(here(path), declaration(readFileSync(here(`../../assets/locales/fr/${file}`), 'utf8'), file));
  }
}
