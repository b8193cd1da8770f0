import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = readFileSync(resolve('src/shared/styles/tokens.css'), 'utf8');
const roles = new Map(
  [...source.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(([, name, light, dark, both]) => [name!, [light ?? both!, dark ?? both!] as const]),
);

// Which roles are written on which, and how clear that has to be.
const text: [string, string[]][] = [
  ['ink', ['paper', 'sheet', 'canvas', 'no-wash', 'unsure-wash', 'accent-wash']],
  ['muted', ['paper', 'sheet', 'canvas']],
  ['accent', ['paper', 'sheet', 'accent-wash']],
  ['accent-strong', ['accent-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['yes', ['paper', 'sheet']],
  ['unsure', ['paper', 'sheet', 'canvas']],
  ['no', ['paper', 'sheet', 'no-wash']],
  ['sheet', ['no']],
  ['leather', ['paper', 'sheet']],
];
const signs: [string, string[]][] = [['edge', ['paper', 'sheet', 'canvas']], ['unsure', ['unsure-wash']]];

describe.each([['light', 0], ['dark', 1]] as const)('in the %s appearance', (_, side) => {
  test.each(pairs(text))('%s on %s can be read', (front, back) => {
    expect(contrast(colour(front, side), colour(back, side))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(signs))('%s on %s can be seen', (front, back) => {
    expect(contrast(colour(front, side), colour(back, side))).toBeGreaterThanOrEqual(3);
  });
});

function pairs(list: [string, string[]][]): [string, string][] {
  return list.flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]));
}
function colour(role: string, side: 0 | 1): string {
  const held = roles.get(role);
  if (!held) throw new Error(`no role ${role}`);
  return held[side];
}
/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
