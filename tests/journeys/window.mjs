// The real window, with a home of its own: nothing of the person who runs the tests is read or changed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Page, until } from './webdriver.mjs';

export const project = resolve(import.meta.dirname, '../..');
/** The program under test; the makefile says where it was built. */
export const program = resolve(process.env.BESACE_DESKTOP ?? join(project, 'target/debug/besace-desktop'));
export const samples = join(project, 'assets/samples');

/** A folder that stands for a person's home. */
export function home() {
  const folder = mkdtempSync(join(tmpdir(), 'besace-journey-'));
  for (const name of ['config', 'data', 'cache', 'state']) mkdirSync(join(folder, name));
  return folder;
}

/** What the program gets to see of the world. */
export function environment(folder, language = 'fr_FR.UTF-8') {
  return {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    LANG: language,
    LC_ALL: language,
    LANGUAGE: '',
    // Dialogs are asked for by their own title, and need no help from the desktop.
    GTK_USE_PORTAL: '0',
    NO_AT_BRIDGE: '1',
  };
}

/** Opens the window. `end` closes it; the home stays unless it was made here. */
export async function open({ folder = home(), args = [], language, path = process.env.PATH } = {}) {
  const [port, native] = [await freePort(), await freePort()];
  const driver = spawn('tauri-driver', ['--port', `${port}`, '--native-port', `${native}`], {
    env: { ...environment(folder, language), PATH: path }, stdio: ['ignore', 'ignore', 'inherit'], detached: true,
  });
  const base = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${base}/status`).then((answer) => answer.ok, () => false), 'the driver did not start');
  const page = await Page.open(base, { browserName: 'wry', 'tauri:options': { application: program, args } }).catch((error) => {
    stop(driver);
    throw error;
  });
  const end = async () => {
    await page.close();
    stop(driver);
  };
  return { page, folder, end };
}

/** Removes a home. */
export function forget(folder) {
  rmSync(folder, { recursive: true, force: true });
}

function stop(driver) {
  try {
    // Its group: the native driver and the window with it.
    process.kill(-driver.pid);
  } catch {
    // It has gone by itself.
  }
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
