/**
 * Our signs, drawn by us on a grid of 20. A line has no fill; `solid` parts are filled with the same colour. The marks
 * of states and verdicts stand outside whatever a badge controls.
 */
export interface Drawing { line?: string; solid?: string }

const ring = 'M10 2.7a7.3 7.3 0 1 1 0 14.6 7.3 7.3 0 0 1 0-14.6z';

export const signs = {
  badges: { line: 'M10 2.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6zM7 12.4 6 17.8l4-2 4 2-1-5.4M8 7.9l1.4 1.4L12.2 6.5' },
  cv: { line: 'M4.8 2.5h7.2l3.5 3.5v11.5H4.8zM11.8 2.6V6.2h3.6M7.5 10h5.2M7.5 13.3h5.2' },
  help: { line: `${ring}M7.9 7.9a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.2.9-1.2 1.8M10 14v.1` },
  settings: { line: 'M2.8 6h7.4M14.4 6h2.8M2.8 14h2.8M9.8 14h7.4M12.3 3.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM7.7 11.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z' },
  leave: { line: 'M8.5 3H4v14h4.5M8 10h9M13.6 6.6 17 10l-3.4 3.4' },
  path: { line: 'M4.6 16.4h6.9a3.2 3.2 0 0 0 0-6.4h-3a3.2 3.2 0 0 1 0-6.4h6.9', solid: 'M3.4 14.5a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8zM16.6 1.7a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z' },
  collection: { line: 'M3 6.5h14v10H3zM5 6.3V4h10v2.3M6.5 10h7M6.5 13h4.5' },
  add: { line: 'M10 4v12M4 10h12' },
  search: { line: 'M8.8 3.2a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2zM13 13l4 4' },
  clip: { line: 'M15.8 9.2 10 15a3.7 3.7 0 0 1-5.2-5.2l6-6a2.5 2.5 0 0 1 3.5 3.5l-5.8 5.8a1.2 1.2 0 0 1-1.7-1.7l5.2-5.2' },
  link: { line: 'M8.3 11.7a3.3 3.3 0 0 0 4.7 0l2.8-2.8a3.3 3.3 0 0 0-4.7-4.7L10 5.3M11.7 8.3a3.3 3.3 0 0 0-4.7 0l-2.8 2.8a3.3 3.3 0 0 0 4.7 4.7l1.1-1.1' },
  export: { line: 'M10 3v9.5M6.4 9.2 10 12.8l3.6-3.6M3.5 13.5v3.3h13v-3.3' },
  import: { line: 'M10 12.8V3.3M6.4 6.8 10 3.2l3.6 3.6M3.5 13.5v3.3h13v-3.3' },
  again: { line: 'M16.3 8.2A6.6 6.6 0 0 0 4.5 6.3M3.7 11.8a6.6 6.6 0 0 0 11.8 1.9M4.2 2.9v3.6h3.6M15.8 17.1v-3.6h-3.6' },
  world: { line: `${ring}M2.8 10h14.4M10 2.7c-2.5 2-3.5 4.5-3.5 7.3s1 5.3 3.5 7.3c2.5-2 3.5-4.5 3.5-7.3S12.5 4.7 10 2.7z` },
  erase: { line: 'M3.5 5.5h13M8 5.3V3h4v2.3M5.2 5.6l.8 11.4h8l.8-11.4M8.4 8.7v5M11.6 8.7v5' },
  back: { line: 'M16.5 10h-13M8.2 5.2 3.4 10l4.8 4.8' },
  up: { line: 'M10 16V4M5.2 8.8 10 4l4.8 4.8' },
  down: { line: 'M10 4v12M5.2 11.2 10 16l4.8-4.8' },
  close: { line: 'M5 5l10 10M15 5 5 15' },
  unfold: { line: 'M5.5 8 10 12.5 14.5 8' },
  file: { line: 'M4.8 2.5h7.2l3.5 3.5v11.5H4.8zM11.8 2.6V6.2h3.6' },
  outside: { line: 'M11.5 3.5h5v5M16.3 3.7 9.2 10.8M14 11.5v5H3.5V6h5' },
  tick: { line: 'M4 10.5 8.2 14.7 16.2 5.8' },
  lock: { line: 'M4.5 9h11v8.2h-11zM6.8 8.8V6.2a3.2 3.2 0 0 1 6.4 0v2.6M10 12.2v1.9' },
  paste: { line: 'M7 3.8H4.5v13.4h11V3.8H13M7.3 2.6h5.4v3H7.3zM7.5 9.5h5M7.5 13h5' },

  verified: { line: 'M10 1.9 16.5 4.2v5c0 4.3-2.7 7.3-6.5 9-3.8-1.7-6.5-4.7-6.5-9v-5zM6.9 9.8l2.3 2.3 4.1-4.5' },
  'not-confirmed': { line: ring, solid: 'M10 2.7a7.3 7.3 0 0 1 0 14.6z' },
  expired: { line: 'M4.8 2.5h10.4M4.8 17.5h10.4M6 2.7v2.7C6 7.6 9.5 8.6 9.5 10S6 12.4 6 14.6v2.7M14 2.7v2.7c0 2.2-3.5 3.2-3.5 4.6s3.5 2.4 3.5 4.6v2.7', solid: 'M7.2 16.6c0-1.6 1.4-2.6 2.8-3.6 1.4 1 2.8 2 2.8 3.6z' },
  revoked: { line: `${ring}M4.9 4.9l10.2 10.2` },
  suspended: { line: `${ring}M8 7v6M12 7v6` },
  'other-person': { line: 'M7.6 2.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM1.8 17.2c0-3.3 2.5-5.3 5.8-5.3 1.2 0 2.3.3 3.2.7M13.4 10.3a1.9 1.9 0 1 1 2.8 1.7c-.7.4-1 .8-1 1.5M15.2 16.7v.1' },
  'self-declared': { line: 'M3 17l.9-3.7 9.6-9.6a1.7 1.7 0 0 1 2.4 0l.4.4a1.7 1.7 0 0 1 0 2.4l-9.6 9.6zM11.8 5.4l2.8 2.8' },
  rejected: { line: `${ring}M7 7l6 6M13 7l-6 6` },

  yes: { line: `${ring}M6.6 10.2l2.4 2.4 4.4-4.9` },
  no: { line: `${ring}M7 7l6 6M13 7l-6 6` },
  'not-asked': { line: `${ring}M6.8 10h6.4` },
} satisfies Record<string, Drawing>;

export type SignName = keyof typeof signs;
