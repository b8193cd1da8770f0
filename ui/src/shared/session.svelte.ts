/** The open portfolio, and what changes when another one is opened. */
import type { Language, OpenPortfolio, Start } from '../backend';
import { backend } from '../backend/current';
import { held } from './held.svelte';
import { reading } from './i18n/index.svelte';
import { navigation } from './navigation.svelte';
import { releasePictures } from './pictures';
import { problemOf, told } from './told.svelte';

class Session {
  start = $state.raw<Start | null>(null);
  portfolio = $state.raw<OpenPortfolio | null>(null);
  /** Which opening this is: the window is made anew for each, even of the same file. */
  opening = $state(0);
  /** What must be finished before the portfolio closes: a CV half saved. */
  #unfinished = new Set<() => Promise<boolean>>();
  #leaving = new Set<() => void>();

  async begin(): Promise<void> {
    const start = await backend.start();
    reading.language = start.language;
    this.start = start;
    if (start.portfolio) this.opened(start.portfolio);
  }

  opened(portfolio: OpenPortfolio): void {
    this.#forget();
    this.opening += 1;
    this.portfolio = portfolio;
  }

  /** The same portfolio, with something about it changed. */
  amended(portfolio: OpenPortfolio): void {
    this.portfolio = portfolio;
  }

  /** What the start screen knows, with something about it changed. */
  amendStart(changed: Partial<Start>): void {
    if (this.start) this.start = { ...this.start, ...changed };
  }

  /** Has everything saved that is half written; whether it could be is the answer. */
  async finish(): Promise<boolean> {
    for (const finish of this.#unfinished) if (!(await finish())) return false;
    return true;
  }

  /**
   * Closes the portfolio; whether it did is the answer. What could not be saved would be lost: then it stays open, and the
   * problem is told, unless it is to be closed `anyway`.
   */
  async close(forget: boolean, anyway = false): Promise<boolean> {
    if (!(await this.finish()) && !anyway) return false;
    // The host has let it go, even when it could not put everything in order: a stick that was pulled out.
    const failed = await backend.closePortfolio(forget).then(() => null, problemOf);
    await this.left();
    told.problem = failed;
    return true;
  }

  /** The portfolio is closed: its file was erased, or it was handed over. */
  async left(): Promise<void> {
    this.portfolio = null;
    this.#forget();
    this.start = await backend.start();
  }

  /** Something went wrong on the way out: goes to the start screen if the host has nothing open any more. */
  async look(): Promise<void> {
    const start = await backend.start();
    if (start.portfolio || !this.portfolio) return;
    const { problem } = told;
    await this.left();
    told.problem = problem;
  }

  async speak(language: Language): Promise<void> {
    await backend.setLanguage(language);
    reading.language = language;
  }

  /** Has `finish` done before the portfolio closes; the answer takes the wish back. */
  beforeClose(finish: () => Promise<boolean>): () => void {
    this.#unfinished.add(finish);
    return () => void this.#unfinished.delete(finish);
  }

  /** Has `forget` done whenever a portfolio opens or closes: nothing of one person is shown to another. */
  whenLeft(forget: () => void): void {
    this.#leaving.add(forget);
  }

  /** Nothing is open any more, and nothing of it is left. */
  forgetAll(): void {
    this.portfolio = null;
    this.start = null;
    this.#forget();
  }

  #forget(): void {
    held.forget();
    releasePictures();
    told.forget();
    navigation.restart();
    for (const forget of this.#leaving) forget();
  }
}
export const session = new Session();
