// Links from the first to the last day: put somewhere by `besace share`, opened in a browser, ended, and gone.
//
// What it needs is in the environment: BESACE, SAMPLES; RCLONE and RELAY where they are not on the PATH.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Browser } from './chromium.mjs';
import { dav, failing, relay, s3 } from './servers.mjs';

const { BESACE: program, SAMPLES: samples } = process.env;
const BADGES = ['accueil-du-public.png', 'anglais-b1.png', 'premiers-secours.png', 'benevolat-festival.png'];
/** Nothing of it may be found where the page lies. */
const MARKERS = ['Zoé', 'Martin', 'zoe.martin@example.org', 'Anglais', 'CV de'];
const ADDRESS = 'zoe.martin@example.org';

let browser;
let home;
let portfolio;

before(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'besace-links-'));
  portfolio = path.join(home, 'zoe.besace');
  assert.equal((await besace(['new', portfolio, '--name', 'Zoé Martin', '--address', ADDRESS])).exit, 0);
  assert.equal((await besace(['import', portfolio, ...BADGES.map((name) => path.join(samples, name))])).exit, 0);
  browser = await Browser.open();
});

after(async () => {
  await browser?.close();
  fs.rmSync(home, { recursive: true, force: true });
});

/** Runs `besace … --json`, and gives what it said. The servers of these tests have to answer meanwhile. */
async function besace(args, typed = '') {
  const child = spawn(program, [...args, '--json', '--lang', 'fr']);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece) => (err += piece));
  child.stdin.on('error', () => {}).end(typed);
  const exit = await new Promise((resolve) => child.once('exit', resolve));
  return { exit, lines: out.split('\n').filter(Boolean).map((line) => JSON.parse(line)), err };
}

async function create(place, ...more) {
  const access = [...(place.user ? ['--user', place.user] : []), ...(place.secret ? ['--secret-stdin'] : [])];
  return besace(['share', 'create', portfolio, '--to', place.to, ...access, ...more], place.secret ? `${place.secret}\n` : '');
}

const links = async (...more) => (await besace(['share', 'list', portfolio, ...more])).lines;

async function opens(link, count = BADGES.length) {
  const page = await browser.page({});
  try {
    await page.go(link);
    await page.verified();
    const states = await page.run("[...document.querySelectorAll('.card')].map((card) => card.dataset.state)");
    assert.deepEqual(states, Array(count).fill('verified'));
    assert.deepEqual([page.requests, page.complaints], [[], []]);
  } finally {
    await page.close();
  }
}

const status = async (link) => (await fetch(link.split('#')[0])).status;

function stored(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => [file.name, fs.readFileSync(path.join(file.parentPath ?? file.path, file.name))]);
}

const servers = {
  'WebDAV (Apache)': () => dav(),
  'S3 (rclone), open to readers': () => s3(false),
  'S3 (rclone), with signed addresses': () => s3(true),
  'a relay over a folder': () => relay(),
  'a relay over S3 (rclone)': async () => relay(await s3(true)),
};

for (const [name, start] of Object.entries(servers)) {
  describe(name, () => {
    let place;
    before(async () => {
      place = await start();
    });
    after(() => place?.close());

    test('a link is made, opens, ends and is gone; and once more', async () => {
      for (let round = 0; round < 2; round += 1) {
        const { exit, lines, err } = await create(place, '--badges', await first());
        assert.equal(exit, 0, err);
        const [{ id, link, state }] = lines;
        assert.equal(state, 'open');
        await opens(link);
        const found = stored(place.stored);
        assert.ok(found.some(([file]) => file.includes(id)));
        for (const [file, bytes] of found) {
          for (const marker of MARKERS) assert.ok(!bytes.includes(marker) && !file.includes(marker), `${marker} in ${file}`);
        }
        const ended = await besace(['share', 'revoke', portfolio, id]);
        assert.equal(ended.exit, 0, ended.err);
        assert.deepEqual([ended.lines[0].state, ended.lines[0].link], ['ended', null]);
        assert.ok([404, 410].includes(await status(link)), 'it is gone');
      }
    });

    test('the list says how each stands, by asking', async () => {
      const { lines: [{ id }] } = await create(place);
      assert.equal((await links('--online')).find((link) => link.id === id).state, 'open');
      await besace(['share', 'revoke', portfolio, id]);
      assert.equal((await links('--online')).find((link) => link.id === id).state, 'ended');
    });
  });
}

test('WebDAV with a wrong password: nothing is put there, nothing is left of it', async () => {
  const place = await dav();
  try {
    const before = (await links()).length;
    const { exit, lines, err } = await create({ ...place, secret: 'autre' });
    assert.deepEqual([exit, lines.at(-1).error.code], [1, 'place.not-allowed']);
    assert.match(err, /le mot de passe/);
    assert.equal((await links()).length, before);
    assert.equal(stored(place.stored).length, 0);
  } finally {
    await place.close();
  }
});

describe('a place that fails while a page is sent', () => {
  const refusals = { 401: 'place.not-allowed', 403: 'place.not-allowed', 404: 'place.no-folder', 409: 'place.no-folder', 412: 'place.taken', 413: 'place.too-large', 429: 'place.busy', 500: 'place.broken', 503: 'place.broken', 507: 'place.full', cut: 'place.cut', 'kept-cut': 'place.cut' };
  for (const [how, code] of Object.entries(refusals)) {
    test(`${how}: it is said, and nothing stands`, async () => {
      const place = await failing({ PUT: Number(how) || how });
      const before = (await links()).length;
      const { exit, lines, err } = await create(place);
      assert.deepEqual([exit, lines.at(-1).error.code], [1, code], err);
      assert.ok(err.trim().split('\n').length >= 2, 'a sentence and what to do');
      assert.equal((await links()).length, before);
      assert.equal(place.pages.size, 0);
      place.close();
    });
  }

  test('cut, and then it does not answer: the link stays to be ended', async () => {
    const place = await failing({ PUT: 'kept-cut', DELETE: 'cut', GET: 'cut' });
    const { exit, lines } = await create(place);
    assert.equal(exit, 2);
    const [{ id, state, problem }] = lines;
    assert.deepEqual([state, problem.code], ['unfinished', 'place.cut']);
    // It answers again.
    for (const method of Object.keys(place.fails)) delete place.fails[method];
    assert.equal(place.pages.size, 1);
    assert.equal((await besace(['share', 'revoke', portfolio, id])).exit, 0);
    assert.equal(place.pages.size, 0);
    place.close();
  });

  for (const [how, code] of Object.entries({ mangled: 'place.changed', download: 'place.downloads', 401: 'place.not-public' })) {
    test(`it gives the page out ${how}: it is taken back`, async () => {
      const place = await failing({ GET: Number(how) || how });
      const { lines } = await create(place);
      assert.equal(lines.at(-1).error?.code ?? lines[0].problem.code, code);
      assert.equal(place.pages.size, 0);
      place.close();
    });
  }
});

describe('a place that fails while a link ends', () => {
  for (const [how, code] of Object.entries({ 401: 'place.not-allowed', 500: 'place.broken', 507: 'place.full', cut: 'place.cut', ignored: 'place.still-there' })) {
    test(`${how}: the link is not said to have ended, and ends later`, async () => {
      const place = await failing({});
      const { lines: [{ id, link }] } = await create(place);
      place.fails.DELETE = Number(how) || how;
      const { exit, lines } = await besace(['share', 'revoke', portfolio, id]);
      assert.deepEqual([exit, lines[0].state, lines[0].problem.code], [2, 'unclear', code]);
      assert.equal(await status(link), 200);
      delete place.fails.DELETE;
      // Asking after the links tries again.
      assert.equal((await links('--online')).find((found) => found.id === id).state, 'ended');
      assert.equal(await status(link), 404);
      place.close();
    });
  }
});

test('a relay with a wrong token: nothing is put there', async () => {
  const place = await relay();
  try {
    const { exit, lines } = await create({ ...place, secret: 'autre' });
    assert.deepEqual([exit, lines.at(-1).error.code], [1, 'place.not-allowed']);
    assert.deepEqual(stored(place.stored).filter(([name]) => name.includes('.html')), []);
  } finally {
    await place.close();
  }
});

test('two links of one CV have nothing in common', async () => {
  const folder = path.join(home, 'stick');
  fs.mkdirSync(folder);
  await create({ to: `folder:${folder}` });
  await create({ to: `folder:${folder}` });
  const sealed = stored(folder).map(([, bytes]) => Buffer.from(/id="sealed">([^<]+)/.exec(bytes.toString())[1], 'base64'));
  assert.equal(sealed.length, 2);
  // Behind the line that says how it was sealed, no run of sixteen bytes is in both.
  const [one, other] = sealed.map((bytes) => bytes.subarray(bytes.indexOf('\n') + 1));
  const runs = new Set();
  for (let at = 0; at + 16 <= one.length; at += 16) runs.add(one.toString('latin1', at, at + 16));
  for (let at = 0; at + 16 <= other.length; at += 1) assert.ok(!runs.has(other.toString('latin1', at, at + 16)));
});

/** The four badges, by their identifiers. */
async function first() {
  const { lines } = await besace(['list', portfolio]);
  return lines.map(({ id }) => id).join(',');
}
