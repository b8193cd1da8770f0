// The corpus and the hostile catalogue as inputs with their clock, their addresses and their documents.
import fs from 'node:fs';
import path from 'node:path';

/** The cases of the corpus, each as `checks/run_cases.py` asks it. */
export function* corpus(shared) {
  const root = path.join(shared, 'corpus');
  const maps = new Map();
  for (const { kind, input, at, addresses, documents } of json(path.join(root, 'CASES.json')).cases) {
    if (!maps.has(documents)) maps.set(documents, inline(path.join(root, documents)));
    const asked = kind === 'url' ? input : path.join(root, input);
    yield { input: asked, at, addresses, documents: maps.get(documents) };
  }
}

/** Databases, evidence and tables of keys are no badges; they have tests of their own. */
const NO_BADGES = ['db/', 'evidence/', 'cases/', 'wycheproof/', 'cctv/', 'speccheck/', 'rdfc10/'];

/** The files of the hostile catalogue that a person could take for a badge. */
export function* hostile(shared) {
  const root = path.join(shared, 'hostile');
  const { test_setup: setup, entries } = json(path.join(root, 'MANIFEST.json'));
  const addresses = [...setup.owner_emails, ...setup.owner_dids];
  for (const { file, net } of entries) {
    const input = path.join(root, file);
    if (NO_BADGES.some((folder) => file.startsWith(folder)) || !fs.statSync(input, { throwIfNoEntry: false })?.isFile()) continue;
    yield { input, at: setup.clock, addresses, documents: network(net, root) };
  }
}

/** The catalogue's own way of writing a network, as a map of documents. */
function network(net, root) {
  const answers = Object.entries(net ?? {}).filter(([, answer]) => typeof answer === 'object' && !answer.behaviour);
  return JSON.stringify(
    Object.fromEntries(
      answers.map(([address, { content_type: type, body: text, ...answer }]) => {
        const headers = { ...answer.headers, ...(type && { 'Content-Type': type }) };
        return [address, withBody({ ...answer, headers, ...(text !== undefined && { text }) }, root)];
      }),
    ),
  );
}

/** A map of documents with the files it names in it: a browser has no folder to look into. */
function inline(map) {
  const answers = Object.entries(json(map));
  return JSON.stringify(Object.fromEntries(answers.map(([address, answer]) => [address, withBody(answer, path.dirname(map))])));
}

function withBody({ file, ...answer }, folder) {
  if (file === undefined) return answer;
  const found = path.join(folder, file);
  // A file that is not there is an address that does not exist, in both.
  if (!fs.existsSync(found)) return { file, ...answer };
  return { ...answer, base64: fs.readFileSync(found).toString('base64') };
}

function json(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
