/** Why a page does not open: each has its sentence and what to do. */
export type Reason =
  | 'link-missing'
  | 'link-reloaded'
  | 'link-cut'
  | 'link-other'
  | 'file-damaged'
  | 'file-newer'
  | 'not-secure'
  | 'too-old'
  | 'no-wasm'
  | 'password-wrong';

export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
