// What a reader's browser says of a badge is what the command line says: the same cases through both, line by line.
//
//   run.mjs --besace target/debug/besace --viewer target/wasm/viewer.js --shared ../shared
//
// Also holds what a reader has to load to its limit. Where the cases are not at hand this says *skipped*. Last line:
// `N equal, N different`.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpus, hostile } from './cases.mjs';

const { values: options } = parseArgs({
  options: { besace: { type: 'string' }, viewer: { type: 'string' }, shared: { type: 'string' } },
});

/** As many inputs as one command line carries with ease. */
const MOST_INPUTS = 100;

/** What the WebAssembly and its script may weigh on the wire, in bytes: a phone on a slow line loads them first. */
const MOST_BYTES = 900_000;

weigh(options.viewer.replace(/\.js$/, '_bg.wasm'), options.viewer);
if (!fs.existsSync(options.shared)) {
  console.log(`skipped: ${options.shared} is not here`);
} else {
  process.exitCode = run();
}

function run() {
  const viewer = createRequire(import.meta.url)(path.resolve(options.viewer));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'besace-wasm-'));
  let [equal, different] = [0, 0];
  for (const group of groups([...corpus(options.shared), ...hostile(options.shared)])) {
    const told = native(group, folder);
    for (const input of group.inputs) {
      const [here, there] = [told.get(input) ?? '', inBrowser(viewer, group, input)];
      if (here === there) {
        equal += 1;
        continue;
      }
      different += 1;
      const at = [...here].findIndex((letter, at) => letter !== there[at]);
      const around = (line) => line.slice(Math.max(0, at - 80), at + 120);
      console.log(`DIFFERENT ${input}\n  besace  …${around(here)}…\n  browser …${around(there)}…`);
    }
  }
  fs.rmSync(folder, { recursive: true });
  console.log(`${equal} equal, ${different} different`);
  return different ? 1 : 0;
}

function weigh(...files) {
  const bytes = files.map((file) => gzipSync(fs.readFileSync(file)).length).reduce((one, other) => one + other);
  console.log(`${Math.round(bytes / 1000)} kB to load, of ${MOST_BYTES / 1000}`);
  if (bytes > MOST_BYTES) throw new Error('the page for readers is too heavy');
}

/** Cases that differ in nothing but the input, so that one process judges them all. */
function* groups(cases) {
  const found = new Map();
  for (const { input, ...setting } of cases) {
    const key = JSON.stringify(setting);
    if (!found.has(key)) found.set(key, { ...setting, inputs: new Set() });
    found.get(key).inputs.add(input);
  }
  for (const { inputs, ...setting } of found.values()) {
    const all = [...inputs];
    for (let at = 0; at < all.length; at += MOST_INPUTS) yield { ...setting, inputs: all.slice(at, at + MOST_INPUTS) };
  }
}

/** What `besace verify --json` prints, by input. */
function native({ at, addresses, documents, inputs }, folder) {
  const map = path.join(folder, 'documents.json');
  fs.writeFileSync(map, documents);
  const whose = addresses.flatMap((address) => ['--address', address]);
  const asked = ['verify', '--json', '--lang', 'en', '--at', at, '--documents', map, ...whose, ...inputs];
  const told = new Map();
  for (const line of printed(asked).split('\n').filter(Boolean)) {
    const { input } = JSON.parse(line);
    told.set(input, told.has(input) ? `${told.get(input)}\n${line}` : line);
  }
  return told;
}

/** A verdict that is not *verified* ends in another code than 0, and is no failure here. */
function printed(asked) {
  try {
    return execFileSync(options.besace, asked, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ([1, 2, 3].includes(error.status)) return error.stdout;
    throw error;
  }
}

function inBrowser(viewer, { at, addresses, documents }, input) {
  const bytes = /^https?:/.test(input) ? undefined : fs.readFileSync(input);
  const question = JSON.stringify({ input, at, addresses, language: 'en' });
  try {
    return viewer.verify(bytes, question, documents);
  } catch (error) {
    return String(error);
  }
}
