// The little of WebDriver that the journeys need, over plain HTTP: no library stands between them and the window.
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
// What a person would wait before thinking that something is broken.
const PATIENCE = 15_000;

/** Keys as WebDriver writes them. */
export const keys = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', space: ' ', down: '\uE015', shift: '\uE008', alt: '\uE00A', left: '\uE012' };

export class Page {
  #session;
  constructor(base, session) {
    this.#session = `${base}/session/${session}`;
  }

  static async open(base, capabilities) {
    const answer = await ask('POST', `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new Page(base, answer.sessionId);
  }

  async close() {
    // The driver goes with its window, at times before it has answered.
    await ask('DELETE', this.#session).catch(() => {});
  }

  go(url) {
    return ask('POST', `${this.#session}/url`, { url });
  }

  run(script, ...args) {
    return ask('POST', `${this.#session}/execute/sync`, { script, args });
  }

  runAsync(script, ...args) {
    return ask('POST', `${this.#session}/execute/async`, { script, args });
  }

  /** The elements of a `data-testid`, in the order of the page. */
  async all(id) {
    const found = await ask('POST', `${this.#session}/elements`, { using: 'css selector', value: selector(id) });
    return found.map((element) => element[ELEMENT]);
  }

  /** Waits for an element of a `data-testid`. */
  async see(id, patience = PATIENCE) {
    return until(async () => (await this.all(id))[0], `nothing on the page is called ${id}`, patience);
  }

  /** Waits until nothing is called so any more. */
  async gone(id) {
    await until(async () => (await this.all(id)).length === 0, `${id} is still on the page`);
  }

  async click(id) {
    await this.press(await this.see(id));
  }

  async press(element) {
    await ask('POST', `${this.#session}/element/${element}/click`, {});
  }

  async write(id, text) {
    const element = await this.see(id);
    await ask('POST', `${this.#session}/element/${element}/clear`, {});
    await ask('POST', `${this.#session}/element/${element}/value`, { text });
  }

  /** The text a person reads there. */
  async read(id) {
    return this.textOf(await this.see(id));
  }

  textOf(element) {
    return ask('GET', `${this.#session}/element/${element}/text`);
  }

  /** Presses keys wherever the focus is; several at once are held together. */
  async type(...held) {
    const down = held.map((value) => ({ type: 'keyDown', value }));
    const up = held.toReversed().map((value) => ({ type: 'keyUp', value }));
    await ask('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }
}

/** Waits until `found` gives something true, and gives it. */
export async function until(found, otherwise, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const got = await found();
    if (got) return got;
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

function selector(id) {
  return `[data-testid="${id}"]`;
}

async function ask(method, url, body) {
  const answer = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(2 * PATIENCE),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
