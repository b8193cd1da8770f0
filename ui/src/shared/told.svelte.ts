/** What the window tells the person: what went wrong, and what was done. */
import type { Problem } from '../backend';
import { t } from './i18n/index.svelte';

export interface Toast { key: number; text: string; action?: { label: string; run: () => void } }

const stays = 7000;

class Told {
  problem = $state.raw<Problem | null>(null);
  toasts = $state.raw<Toast[]>([]);
  #next = 0;

  /** Says that something was done, for a few seconds. */
  say(text: string, action?: Toast['action']): void {
    const toast = { key: this.#next++, text, action };
    // One at a time: the last thing done is the one that matters.
    this.toasts = [toast];
    setTimeout(() => this.dismiss(toast.key), stays);
  }

  dismiss(key: number): void {
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
  }

  forget(): void {
    this.problem = null;
    this.toasts = [];
  }
}
export const told = new Told();

/** Does something that may fail, and tells the person if it did. Whether it went well is the answer. */
export async function attempt(action: () => Promise<void>): Promise<boolean> {
  told.problem = null;
  return follow(action);
}

/** The same for what follows from something else: it does not take away what is said of that. */
export async function follow(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (thrown) {
    told.problem = problemOf(thrown);
    return false;
  }
}

/** The host fails with a `Problem`; anything else is a fault of ours, and is said as one. */
export function problemOf(thrown: unknown): Problem {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown && 'hint' in thrown) {
    return thrown as Problem;
  }
  return {
    code: 'window.unexpected',
    message: t('problem-unexpected'),
    hint: t('problem-unexpected-hint'),
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
}
