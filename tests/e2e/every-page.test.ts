import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';
import type { Person } from './served-county.js';

const { person, visitor } = useJourneys();

interface Opened {
  readonly what: string;
  readonly as: Person | null;
  readonly address: string;
}

const pages: readonly Opened[] = [
  { what: 'signing in', as: null, address: '/sign-in' },
  { what: 'the overview', as: 'supervisor', address: '/410308/2025/overview' },
  { what: 'a list of the overview', as: 'supervisor', address: '/410308/2024/overview?is=findings&kind=all' },
  { what: 'the matrix', as: 'supervisor', address: '/410308/2025/matrix' },
  {
    what: 'an explanation',
    as: 'supervisor',
    address: '/410308/2025/matrix?unit=410308100&indicator=consistentOverYears',
  },
  {
    what: 'the comparison',
    as: 'supervisor',
    address: '/410308/2025/compare?units=410308100,410308102&years=2023,2024,2025',
  },
  { what: 'the units', as: 'supervisor', address: '/410308/units?year=2025' },
  { what: 'a unit with a report', as: 'supervisor', address: '/410308/unit/410308100?year=2025' },
  { what: 'a unit without a report', as: 'supervisor', address: '/410308/unit/410308005?year=2025' },
  { what: 'the yearly comparison', as: 'supervisor', address: '/410308/2024/yearly' },
  { what: 'the form, proactive disclosure', as: 'clerk', address: '/410308/2025/form?section=proactive' },
  { what: 'the form, applications', as: 'clerk', address: '/410308/2025/form?section=applications' },
  { what: 'the form, disputes', as: 'clerk', address: '/410308/2025/form?section=disputes' },
  { what: 'the form, words', as: 'clerk', address: '/410308/2025/form?section=general' },
  { what: 'a clerk’s matrix', as: 'clerk', address: '/410308/2024/matrix' },
  { what: 'an address that leads nowhere', as: 'supervisor', address: '/410308/nowhere' },
];

async function open({ as, address }: Opened, screen: 'desk' | 'phone'): Promise<Page> {
  const page = as === null ? await visitor({ screen }) : await person(as, { screen });
  await goTo(page, address);
  await page.waitForLoadState('networkidle');
  return page;
}

describe.each(pages)('$what', (opened) => {
  test('is complete on an office screen, named, and usable by those who do not see it', async () => {
    const page = await open(opened, 'desk');
    expect(await page.title()).toMatch(opened.what.includes('nowhere') ? /^明鉴$/ : / · 明鉴$/);
    expect(await widthTooMuch(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await namelessTables(page)).toEqual([]);
  });

  test('fits a telephone, and its actions are at hand there', async () => {
    const page = await open(opened, 'phone');
    expect(await widthTooMuch(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    if (opened.as !== null)
      expect(await page.getByRole('navigation', { includeHidden: true }).first().isVisible()).toBe(true);
    if (opened.address.includes('/form'))
      expect(await page.getByRole('button', { name: '检查并报送' }).isVisible()).toBe(true);
  });
});

const widthTooMuch = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** What the engine finds serious or worse, each with the first element that shows it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const engine = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await engine.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** Tables without a name or without a head. */
async function namelessTables(page: Page): Promise<readonly string[]> {
  const tables = page.getByRole('main').locator('table');
  return tables.evaluateAll((all) =>
    all
      .filter(
        (table) =>
          !table.querySelector('th') ||
          !(
            table.querySelector('caption') ??
            table.getAttribute('aria-label') ??
            table.getAttribute('aria-labelledby')
          ),
      )
      .map((table) => table.outerHTML.slice(0, 160)),
  );
}
