import { describe, expect, test } from 'vitest';
import { choose, leaveOut, leftOut, moved, ordered, place, plain } from './arrangement';

const template = ['work', 'education', 'skills'];
const kinds = (arrangement: typeof plain) => ordered(arrangement, template).map(({ kind }) => kind);

describe('an arrangement', () => {
  test('places what was placed, and the template’s others after it', () => {
    const arrangement = { ...plain, sections: [{ kind: 'skills', hidden: false, title: null }] };
    expect(kinds(arrangement)).toEqual(['skills', 'work', 'education']);
    place(arrangement, template, 'education', 'skills');
    expect(kinds(arrangement)).toEqual(['education', 'skills', 'work']);
    place(arrangement, template, 'unheard-of', 'skills');
    expect(kinds(arrangement)).toEqual(['education', 'skills', 'work']);
  });

  test('hides and renames a section where it stands', () => {
    const arrangement = { ...plain };
    choose(arrangement, template, 'education', { hidden: true });
    choose(arrangement, template, 'education', { title: 'Études' });
    expect(arrangement.sections[1]).toEqual({ kind: 'education', hidden: true, title: 'Études' });
    expect(kinds(arrangement)).toEqual(template);
  });

  test('leaves entries out by what they are known by', () => {
    const arrangement = { ...plain };
    leaveOut(arrangement, 'a', true);
    leaveOut(arrangement, 'a', true);
    expect(arrangement.leftOut).toEqual(['a']);
    expect([leftOut(arrangement, 'a'), leftOut(arrangement, '')]).toEqual([true, false]);
    leaveOut(arrangement, 'a', false);
    expect(arrangement.leftOut).toEqual([]);
  });

  test('a list loses nothing when an item goes elsewhere', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a'], 3, 0)).toEqual(['a']);
  });
});
