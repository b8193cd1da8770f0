// The same page in WebKitGTK and in Firefox, where they are on this computer: it opens, proves itself, and says why not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { until } from '../journeys/webdriver.mjs';
import { peers } from './peers.mjs';

const { PAGES: pages } = process.env;
const keys = JSON.parse(fs.readFileSync(path.join(pages, 'pages.json'), 'utf8'));
const states = "[...document.querySelectorAll('.card')].map((card) => card.dataset.state).join(' ')";

for (const [name, open] of Object.entries(peers)) {
  describe(name, () => {
    let browser;
    let server;
    let base;

    before(async () => {
      server = http.createServer(({ url }, response) => {
        const file = path.join(pages, path.basename(new URL(url, 'http://page').pathname));
        if (!fs.existsSync(file)) return response.writeHead(404).end();
        return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(fs.readFileSync(file));
      });
      await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
      base = `http://127.0.0.1:${server.address().port}`;
      browser = await open();
    });
    after(async () => {
      server.close();
      await browser?.close();
    });

    const see = (expression) => until(() => browser.run(expression).catch(() => undefined), `never so: ${expression}`);
    const opened = async (url) => {
      await browser.go('about:blank');
      await browser.go(url);
    };

    test('opens it, from a file and from a server, and every badge proves itself', async (told) => {
      if (!browser) return told.skip('not on this computer');
      for (const url of [pathToFileURL(path.join(pages, 'sample.html')).href, `${base}/sample.html?fbclid=1`]) {
        await opened(`${url}#${keys.sample}`);
        await see("document.documentElement.classList.contains('verified')");
        assert.equal(await browser.run(states), 'verified verified verified verified');
        assert.equal(await browser.run('location.hash'), '');
      }
      assert.deepEqual(browser.complaints, []);
    });

    test('tells what this browser found from what the sender says', async (told) => {
      if (!browser) return told.skip('not on this computer');
      await opened(`${base}/mixed.html#${keys.mixed}`);
      await see("document.documentElement.classList.contains('verified')");
      assert.equal(await browser.run(states), 'verified verified verified verified published expired other-person self-declared');
      await opened(`${base}/tampered.html#${keys.tampered}`);
      await see("document.documentElement.classList.contains('verified')");
      assert.equal(await browser.run(states), 'changed verified verified verified');
    });

    test('asks for the password, and says what keeps a page from opening', async (told) => {
      if (!browser) return told.skip('not on this computer');
      for (const [fragment, reason] of [['', 'link-missing'], ['#short', 'link-cut'], [`#${keys.twelve}`, 'link-other']]) {
        await opened(`${base}/sample.html${fragment}`);
        assert.equal(await see("document.querySelector('[data-reason]')?.dataset.reason"), reason);
      }
      await opened(`${base}/password.html#${keys.password}`);
      const type = (word) => browser.run(`(() => { document.getElementById('password').value = ${JSON.stringify(word)}; document.querySelector('form button').click(); return true; })()`);
      await see("document.getElementById('password') !== null");
      await type('non');
      await see("document.getElementById('password-problem') !== null");
      await type('clé à part');
      await see("document.documentElement.classList.contains('verified')");
    });
  });
}
