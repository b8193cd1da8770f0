// Two other browsers, each through the interface it has: WebKitGTK over WebDriver, Firefox over WebDriver BiDi.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Page } from '../journeys/webdriver.mjs';

const PATIENCE = 30_000;
const MINI_BROWSERS = ['4.1', '6.0'].map((version) => `webkit2gtk-${version}/MiniBrowser`);
const LIBRARIES = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').filter((name) => name.includes('-linux-gnu')).map((name) => `/usr/lib/${name}`)];

/** Each gives `{ go, run, complaints, close }`, or nothing when it is not on this computer. */
export const peers = { WebKitGTK: webkit, Firefox: firefox };

async function webkit() {
  const binary = LIBRARIES.flatMap((folder) => MINI_BROWSERS.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file));
  if (!binary || !installed('WebKitWebDriver')) return undefined;
  const port = 14_600 + (process.pid % 400);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
  await reachable(`http://127.0.0.1:${port}/status`);
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const page = await Page.open(`http://127.0.0.1:${port}`, options);
  return {
    go: (url) => page.go(url),
    run: (expression) => page.run(`return ${expression}`),
    // WebDriver of old tells of no complaints.
    complaints: [],
    close: async () => {
      await page.close();
      driver.kill();
    },
  };
}

async function firefox() {
  const binary = ['firefox-esr', 'firefox'].find(installed);
  if (!binary) return undefined;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'besace-firefox-'));
  // A fresh profile asks the network for nothing of its own, and reads French.
  const settings = {
    'intl.accept_languages': 'fr-FR',
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const program = spawn(binary, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await address(program)}/session`);
  await new Promise((ready, failed) => {
    socket.onopen = ready;
    socket.onerror = failed;
  });
  return talk(socket, async () => {
    const gone = new Promise((resolve) => program.once('exit', resolve));
    program.kill();
    await gone;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
}

/** BiDi as far as it is needed. */
async function talk(socket, end) {
  const waiting = new Map();
  const complaints = [];
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.method === 'log.entryAdded' && ['error', 'warn'].includes(message.params.level)) complaints.push(message.params.text);
    const { resolve, reject } = waiting.get(message.id) ?? {};
    if (message.type === 'error') reject?.(new Error(message.message));
    else resolve?.(message.result);
  };
  const send = (method, params) => {
    const id = (last += 1);
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    go: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    complaints,
    close: async () => {
      socket.close();
      await end();
    },
  };
}

/** Where Firefox says that it listens. */
function address(program) {
  return new Promise((found, failed) => {
    let said = '';
    program.stderr.setEncoding('utf8');
    program.stderr.on('data', (piece) => {
      said += piece;
      const told = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (told) found(told[1]);
    });
    program.once('exit', () => failed(new Error(`Firefox did not start: ${said}`)));
    setTimeout(() => failed(new Error(`Firefox does not listen: ${said}`)), PATIENCE).unref();
  });
}

async function reachable(url) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50))) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
  }
  throw new Error(`nobody answers at ${url}`);
}

function installed(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name)));
}

function list(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
