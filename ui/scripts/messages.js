// Writes src/shared/i18n/messages.ts: every sentence of the window with the variables it takes, read from the French
// source. The language check in i18n.test.ts fails when the written file no longer says what the sentences say.
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

/** The TypeScript that declares them; the words of the command line, of the system's dialogs and of written pages stand in the same file and are left out. */
export function declaration(source) {
  const ours = [...variablesById(source)].filter(([id]) => !/^(cli|dialog|page)-/.test(id));
  const lines = ours.map(([id, names]) => {
    const args = names.map((name) => `${name}: string | number`).join('; ');
    return `  '${id}': ${names.length ? `{ ${args} }` : 'null'};`;
  });
  return `// Written by \`npm run messages\` from assets/locales/fr/ui.ftl.\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = readFileSync(here('../../assets/locales/fr/ui.ftl'), 'utf8');
  writeFileSync(here('../src/shared/i18n/messages.ts'), declaration(source));
}
