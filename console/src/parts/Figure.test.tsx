// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { Figure } from './Figure';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

function shown(figure: React.ReactElement): HTMLElement {
  const page = document.createElement('div');
  act(() => createRoot(page).render(figure));
  return page;
}

/** The popover as the browser opens it. */
function opened(page: HTMLElement): string {
  const box = page.querySelector('[popover]') as HTMLElement;
  const event = Object.assign(new Event('toggle'), { newState: 'open', oldState: 'closed' });
  act(() => void box.dispatchEvent(event));
  return box.textContent ?? '';
}

it('shows three digits and its unit, and all the rest one step away', () => {
  const page = shown(<Figure value={56.667995920999296} unit="USD/kg" basis="NdPr oxide" asOf="2026-05" status="modelled" source="scenario x" />);
  expect(page.querySelector('button')?.textContent).toBe('56.7 USD/kg');
  const behind = opened(page);
  for (const said of ['56.667995920999296', 'NdPr oxide', '2026-05', 'modelled', 'scenario x']) expect(behind).toContain(said);
});

it('shows what is missing as missing', () => {
  const page = shown(<Figure value={null} unit="t" />);
  expect(page.querySelector('button')?.textContent).toBe('n/a');
  expect(opened(page)).toContain('not zero');
});

it('says so where something is not stated', () => {
  expect(opened(shown(<Figure value={1} />))).toContain('not stated');
});
