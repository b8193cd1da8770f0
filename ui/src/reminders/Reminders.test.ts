import { screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { openBadges } from '../shared/testing/open';

test('what should be looked at is one quiet line, which leads to the badge', async () => {
  const { user } = await openBadges();
  const todo = await screen.findByTestId('todo');
  expect(todo.textContent).toContain('à vérifier en ligne');
  await user.click(todo.querySelector('summary')!);
  await user.click(screen.getByTestId('todo-check'));
  await screen.findByTestId('online-go');
});

test('nothing to do, nothing shown; a clock that is years behind is told', async () => {
  await openBadges({ empty: true });
  expect(screen.queryByTestId('todo')).toBeNull();
  document.body.replaceChildren();
  await openBadges({ late: true });
  await waitFor(() => expect(screen.getByTestId('clock').textContent).toContain('1er janvier 2019'));
});
