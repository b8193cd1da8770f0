// The little of Chromium's own protocol that these tests need, over two pipes: no library stands between.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// What a reader would wait before thinking that something is broken; PBKDF2 on a slow machine is in it.
const PATIENCE = 20_000;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
];

export class Browser {
  #process;
  #profile;
  #waiting = new Map();
  #listeners = new Set();
  #last = 0;

  static async open(...flags) {
    const browser = new Browser();
    browser.#profile = fs.mkdtempSync(path.join(os.tmpdir(), 'besace-chromium-'));
    const given = [...FLAGS, ...flags, `--user-data-dir=${browser.#profile}`, 'about:blank'];
    browser.#process = spawn('chromium', given, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    browser.#listen(browser.#process.stdio[4]);
    await browser.send('Browser.getVersion');
    return browser;
  }

  async close() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close').catch(() => {});
    await gone;
    fs.rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #listen(pipe) {
    let text = '';
    pipe.setEncoding('utf8');
    pipe.on('data', (piece) => {
      text += piece;
      for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0')) {
        this.#take(JSON.parse(text.slice(0, end)));
        text = text.slice(end + 1);
      }
    });
  }

  #take(message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.#listeners.forEach((listen) => listen(message));
    this.#waiting.delete(message.id);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  on(listen) {
    this.#listeners.add(listen);
  }

  /** A page of its own, with everything it asks for and complains about. */
  async page({ language = 'fr-FR', width = 1280, height = 800, dark = false, without = '' } = {}) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${domain}.enable`);
    await page.send('Emulation.setLocaleOverride', { locale: language });
    const userAgent = (await page.run('navigator.userAgent')).replace('Headless', '');
    await page.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language });
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] });
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    if (without) await page.send('Page.addScriptToEvaluateOnNewDocument', { source: without });
    return page;
  }
}

export class Page {
  /** The addresses it asked for, its own left out. */
  requests = [];
  /** What it complained about. */
  complaints = [];
  #browser;
  #session;
  #target;

  constructor(browser, session, target) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
    browser.on(({ sessionId, method, params }) => {
      if (sessionId === session) this.#hear(method, params);
    });
  }

  #hear(method, params) {
    if (method === 'Network.requestWillBeSent' && params.type !== 'Document' && !/^(blob|data):/.test(params.request.url)) {
      this.requests.push(params.request.url);
    }
    if (method === 'Runtime.exceptionThrown') this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === 'Runtime.consoleAPICalled' && ['error', 'warning'].includes(params.type)) this.complaints.push(JSON.stringify(params.args));
    if (method === 'Log.entryAdded') this.complaints.push(`${params.entry.level}: ${params.entry.text}`);
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  async close() {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
  }

  go(url) {
    return this.send('Page.navigate', { url });
  }

  /** The value of an expression in the page, its promise awaited. */
  async run(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true, and gives it. */
  async until(expression) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.run(expression).catch(() => undefined);
      if (found) return found;
      if (Date.now() > end) throw new Error(`never so: ${expression}\n${await this.run('document.body?.innerText')}`);
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }

  /** Waits until every badge was looked at. */
  verified() {
    return this.until("document.documentElement.classList.contains('verified')");
  }

  /** Waits until it says why it does not open, and gives the reason. */
  refused() {
    return this.until("document.querySelector('[data-reason]')?.dataset.reason");
  }

  async picture(file) {
    const { cssContentSize } = await this.send('Page.getLayoutMetrics');
    const clip = { x: 0, y: 0, width: cssContentSize.width, height: Math.min(cssContentSize.height, 8000), scale: 1 };
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async pdf(file) {
    const { data } = await this.send('Page.printToPDF', { printBackground: true, preferCSSPageSize: true, paperWidth: 8.27, paperHeight: 11.69 });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }
}
