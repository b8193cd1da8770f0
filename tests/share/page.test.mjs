// The page behind a public link, as its readers meet it: opened in Chromium from a file and from a server.
//
// `tests/share/run` writes the pages first. What it needs is in the environment: PAGES, READER, AXE.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Browser } from './chromium.mjs';

const { PAGES: pages, READER: reader, AXE: axe } = process.env;
const keys = JSON.parse(fs.readFileSync(path.join(pages, 'pages.json'), 'utf8'));
const html = (name) => fs.readFileSync(path.join(pages, `${name}.html`), 'utf8');

/** What a reader waits from opening to every badge verified, on two cores. */
const MOST_MILLISECONDS = 1500;

/** What a reader has to load before anything can be said, in bytes on the wire: the core, the scripts, the style. */
const MOST_BYTES = 900_000;

let browser;
let server;
let base;
/** What was asked of the server, its pages left out. */
const asked = [];

before(async () => {
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, base);
    const name = pathname.slice(1, -'.html'.length);
    if (!(name in served())) {
      asked.push(request.url);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served()[name]);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${server.address().port}`;
  // A name that is not loopback's own: to the browser a server like any other, without https.
  browser = await Browser.open('--host-resolver-rules=MAP plain.example 127.0.0.1');
});

after(async () => {
  await browser?.close();
  server?.close();
});

let known;
/** The pages, and some that went wrong on their way. */
function served() {
  known ??= {
    ...Object.fromEntries(Object.keys(keys).map((name) => [name, html(name)])),
    // The sealed bytes come last, so a page cut short has lost some of them.
    cut: html('sample').slice(0, -40_000),
    cutEarly: html('sample').slice(0, html('sample').indexOf('id="core"') + 5000),
    flipped: html('sample').replace(/(id="sealed">.{2000})(.)/s, (_, before, one) => before + (one === 'A' ? 'B' : 'A')),
    newer: html('sample').replace(/(id="sealed">)([^<]+)/, (_, before, text) => {
      const bytes = Buffer.from(text, 'base64');
      bytes[13] = '2'.charCodeAt(0);
      return before + bytes.toString('base64');
    }),
    noCore: html('sample').replace(/(id="core">.{2000})(.{8})/s, '$1AAAAAAAA'),
  };
  return known;
}

async function reading(url, options, look) {
  const page = await browser.page(options);
  try {
    await page.go(url);
    await look(page);
    assert.deepEqual(page.requests, [], 'the page asks nobody');
    assert.deepEqual(page.complaints, [], 'the page complains of nothing');
  } finally {
    await page.close();
  }
}

const file = (name, fragment = `#${keys[name]}`) => `${pathToFileURL(path.join(pages, `${name}.html`))}${fragment}`;
const online = (name, fragment = `#${keys[name]}`) => `${base}/${name}.html${fragment}`;
const states = "[...document.querySelectorAll('.card')].map((card) => card.dataset.state)";
const text = "document.body.innerText";

async function accessible(page) {
  await page.run(fs.readFileSync(axe, 'utf8'));
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];
  const found = await page.run(`axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html, any }) => html.slice(0, 160) + ' ' + (any[0]?.message ?? '')).join(' | ')))`);
  assert.deepEqual(found, []);
}

describe('a page opens', () => {
  for (const [where, address] of [['from a file', file], ['from a server', online]]) {
    test(`${where}, and every badge proves itself`, async () => {
      await reading(address('sample'), {}, async (page) => {
        await page.verified();
        assert.deepEqual(await page.run(states), ['verified', 'verified', 'verified', 'verified']);
        assert.equal(await page.run("document.querySelector('h1').innerText"), 'Zoé Martin');
        assert.match(await page.run(text), /4 badges vérifiés\s+par votre navigateur, à l’instant/);
        assert.equal(await page.run('location.hash'), '', 'the key is gone from the address bar');
        assert.doesNotMatch(await page.run('document.documentElement.outerHTML + JSON.stringify(history.state)'), new RegExp(keys.sample));
        await accessible(page);
      });
    });
  }

  test('with its key pasted, when it was given without a link', async () => {
    await reading(file('sample', ''), {}, async (page) => {
      assert.equal(await page.refused(), 'link-missing');
      await accessible(page);
      await page.run(`(() => { document.getElementById('key').value = ' https://place.example/x.html#${keys.sample} '; document.querySelector('form').requestSubmit(); })()`);
      await page.verified();
      assert.deepEqual(await page.run(states), ['verified', 'verified', 'verified', 'verified']);
    });
  });

  test('in English for an English reader, who may change it', async () => {
    await reading(online('sample'), { language: 'en-GB' }, async (page) => {
      await page.verified();
      assert.match(await page.run(text), /4 badges verified/);
      await page.run("document.getElementById('language-fr').click()");
      assert.match(await page.run(text), /4 badges vérifiés/);
      assert.equal(await page.run('document.documentElement.lang'), 'fr');
      await page.run("document.getElementById('language-en').click()");
      await accessible(page);
    });
  });

  test('on a telephone and in the dark, for everybody', async () => {
    for (const name of ['sample', 'mixed', 'hostile']) {
      await reading(online(name), { width: 390, height: 844, dark: true }, async (page) => {
        await page.verified();
        assert.ok(await page.run('document.documentElement.scrollWidth <= innerWidth'), `${name} is no wider than the screen`);
        await accessible(page);
      });
    }
  });

  test('with twelve badges in little time', async () => {
    await reading(online('twelve'), {}, async (page) => {
      await page.verified();
      const times = [await elapsed(page)];
      for (let more = 0; more < 2; more += 1) {
        await page.go('about:blank');
        await page.go(online('twelve'));
        await page.verified();
        times.push(await elapsed(page));
      }
      const best = Math.min(...times);
      console.log(`# twelve badges verified after ${times.map(Math.round).join(', ')} ms`);
      assert.ok(best <= MOST_MILLISECONDS, `${best} ms`);
    });
  });

  test('with a link that a tracker or a mail program hung something on', async () => {
    for (const url of [online('sample', `?fbclid=1#${keys.sample}`), online('sample', `#${keys.sample}?fbclid=1`), online('sample', `#${keys.sample}).`)]) {
      await reading(url, {}, (page) => page.verified());
    }
  });

  test('when the whole link is pasted over one that was cut', async () => {
    await reading(online('sample', '#abc'), {}, async (page) => {
      assert.equal(await page.refused(), 'link-cut');
      await page.run(`location.hash = '#${keys.sample}'`);
      await page.verified();
      assert.equal(await page.run('location.hash'), '');
    });
  });
});

const elapsed = (page) => page.run("performance.getEntriesByName('besace-verified')[0].startTime");

describe('what this browser found and what the sender says are told apart', () => {
  test('badge by badge', async () => {
    await reading(online('mixed'), {}, async (page) => {
      await page.verified();
      const expected = ['verified', 'verified', 'verified', 'verified', 'published', 'expired', 'other-person', 'self-declared'];
      assert.deepEqual(await page.run(states), expected);
      const hosted = await page.run("document.querySelector('[data-state=published]').innerText");
      assert.match(hosted, /Vérifié par l’expéditeur/);
      assert.match(hosted, /Vérifié par l’expéditeur le \d.*sans le réseau\.\s+Est-il intact\s\?\s+Oui/);
      await accessible(page);
    });
  });

  test('a badge changed before it was sealed is shown as changed, and no line of the CV rests on it', async () => {
    await reading(online('tampered'), {}, async (page) => {
      await page.verified();
      assert.deepEqual(await page.run(states), ['changed', 'verified', 'verified', 'verified']);
      assert.match(await page.run("document.querySelector('.proof').innerText"), /3 badges vérifiés\s+sur 4/);
      assert.match(await page.run("document.querySelector('.claims .from').innerText"), /Modifié après avoir été donné/);
    });
  });

  test('without an address to compare with, it is not confirmed here whose they are', async () => {
    await reading(online('no-address'), {}, async (page) => {
      await page.verified();
      assert.deepEqual(await page.run(states), ['published', 'published', 'published', 'published']);
    });
  });

  test('badges without a CV', async () => {
    await reading(online('badges'), {}, async (page) => {
      await page.verified();
      assert.equal(await page.run("document.querySelector('h1').innerText"), 'Zoé Martin');
      assert.equal(await page.run("document.querySelectorAll('.sheet, a[download$=pdf].button').length"), 0);
      await accessible(page);
    });
  });

  test('what a stranger wrote stays text', async () => {
    await reading(online('hostile'), {}, async (page) => {
      await page.verified();
      assert.equal(await page.run("document.querySelectorAll('#page script, #page img[src=x], a[href^=javascript]').length"), 0);
      assert.match(await page.run("document.querySelector('h1').innerText"), /<img src=x onerror=alert\(1\)>.*\[U\+202E\]gpj\.exe/);
      const names = await page.run("[...document.querySelectorAll('a[download]')].map((link) => link.download)");
      for (const name of names) assert.doesNotMatch(name, /[/\\\u202e]|^\./);
    });
  });
});

describe('what a reader can keep', () => {
  test('is the PDF, each badge as it came, and all of them in one archive', async () => {
    await reading(online('sample'), {}, async (page) => {
      await page.verified();
      // Read without the network: the page's policy lets nothing be fetched, not even from itself.
      const blobs = await page.run(`(() => {
        const kept = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { kept.push(blob); return make(blob); };
        const link = document.querySelector('a[download$=zip]');
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return Promise.all(kept.map(async (blob) => [...new Uint8Array(await blob.arrayBuffer())]));
      })()`);
      assert.equal(Buffer.from(blobs[0]).readUInt32LE(0), 0x04034b50);
      const original = fs.readFileSync(new URL('../../assets/samples/premiers-secours.png', import.meta.url));
      assert.ok(Buffer.from(blobs[0]).includes(original), 'byte for byte');
      assert.equal(await page.run("document.querySelector('a.button').download"), 'CV de Zoé Martin.pdf');
    });
  });
});

describe('what keeps a page from opening is said', () => {
  const refusals = [
    ['the end of the link is missing', 'sample', '', 'link-missing'],
    ['the link is cut', 'sample', () => `#${keys.sample.slice(0, 30)}`, 'link-cut'],
    ['the key is of another page', 'sample', () => `#${keys.twelve}`, 'link-other'],
    ['the file is cut short', 'cut', () => `#${keys.sample}`, 'file-damaged'],
    ['the file is cut before what is sealed', 'cutEarly', () => `#${keys.sample}`, 'file-damaged'],
    ['a letter of it was changed', 'flipped', () => `#${keys.sample}`, 'file-damaged'],
    ['its core was changed', 'noCore', () => `#${keys.sample}`, 'file-damaged'],
    ['it is of a later version', 'newer', () => `#${keys.sample}`, 'file-newer'],
    ['it has ended', 'ended', () => `#${keys.ended}`, 'ended'],
  ];
  for (const [what, name, fragment, reason] of refusals) {
    test(what, async () => {
      for (const language of ['fr-FR', 'en-GB']) {
        await reading(online(name, typeof fragment === 'string' ? fragment : fragment()), { language }, async (page) => {
          assert.equal(await page.refused(), reason);
          assert.equal(await page.run('location.hash'), '');
          assert.doesNotMatch(await page.run(text), /Zoé/);
          if (language === 'fr-FR') await accessible(page);
        });
      }
    });
  }

  test('the page was loaded again: the key was not kept', async () => {
    await reading(online('sample'), {}, async (page) => {
      await page.verified();
      await page.send('Page.reload');
      assert.equal(await page.refused(), 'link-reloaded');
    });
  });

  test('plain http, where there is no cryptography', async () => {
    const plain = `http://plain.example:${server.address().port}/sample.html#${keys.sample}`;
    await reading(plain, {}, async (page) => {
      assert.equal(await page.refused(), 'not-secure');
      assert.equal(await page.run('location.hash'), '');
    });
  });

  for (const [what, without, reason] of [
    ['no WebAssembly', 'delete globalThis.WebAssembly', 'no-wasm'],
    ['a browser that cannot inflate', 'delete globalThis.DecompressionStream', 'too-old'],
  ]) {
    test(what, async () => {
      await reading(online('sample'), { without }, async (page) => assert.equal(await page.refused(), reason));
    });
  }
});

test('a password is asked for, again when it is wrong, and opens', async () => {
  await reading(online('password'), {}, async (page) => {
    const type = (word) => page.run(`document.getElementById('password').value = ${JSON.stringify(word)}; document.querySelector('form button').click()`);
    await page.until("document.getElementById('password')");
    await accessible(page);
    await type('pas la bonne');
    await page.until("document.getElementById('password-problem')");
    await accessible(page);
    await type('cle\u0301 à part');
    await page.verified();
  });
});

test('what opens a page is light', () => {
  const parts = ['core_bg.wasm', 'core.js', 'viewer.js', 'viewer.css'].map((name) => gzipSync(fs.readFileSync(path.join(reader, name))).length);
  const all = parts.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`# ${Math.round(all / 1000)} kB to load, of ${MOST_BYTES / 1000}`);
  assert.ok(all <= MOST_BYTES, `${all} bytes`);
});

test('nobody was asked for anything', () => assert.deepEqual(asked, []));
