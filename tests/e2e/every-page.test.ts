import { describe, expect, test } from 'vitest';
import { goTo, screens, useJourneys } from './journeys.js';
import type { Person } from './served-county.js';
import { namelessTables, violations, widthTooMuch } from './usable.js';

const { person, visitor } = useJourneys();
const { phone } = screens;

interface Opened {
  readonly what: string;
  readonly as: Person | null;
  readonly address: string;
}

const pages: readonly Opened[] = [
  { what: 'signing in', as: null, address: '/sign-in' },
  { what: 'a new password by code', as: null, address: '/reset-password' },
  { what: 'a first password of one’s own', as: null, address: '/new-password' },
  { what: 'one’s own account', as: 'clerk', address: '/410308/account' },
  { what: 'the accounts', as: 'administrator', address: '/410308/settings/accounts' },
  { what: 'the log', as: 'supervisor', address: '/410308/log' },
  { what: 'the overview', as: 'supervisor', address: '/410308/2025/overview' },
  { what: 'a list of the overview', as: 'supervisor', address: '/410308/2024/overview?is=findings&kind=all' },
  { what: 'the matrix', as: 'supervisor', address: '/410308/2025/matrix' },
  {
    what: 'an explanation',
    as: 'supervisor',
    address: '/410308/2025/matrix?unit=410308100&indicator=consistentOverYears',
  },
  {
    what: 'a total as a tree',
    as: 'supervisor',
    address: '/410308/2025/matrix?unit=410308100&indicator=total',
  },
  {
    what: 'the comparison',
    as: 'supervisor',
    address: '/410308/2025/compare?units=410308100,410308102&years=2023,2024,2025',
  },
  { what: 'small charts of the units', as: 'supervisor', address: '/410308/2025/compare?view=multiples' },
  { what: 'a scatter', as: 'supervisor', address: '/410308/2024/compare?view=scatter&kind=all' },
  {
    what: 'a unit’s trend',
    as: 'supervisor',
    address: '/410308/2025/trends?unit=410308100&measure=applications.handled&peers=kind',
  },
  { what: 'what was answered', as: 'supervisor', address: '/410308/2025/trends?view=composition' },
  {
    what: 'who applied, unit by unit',
    as: 'supervisor',
    address: '/410308/2025/trends?view=composition&whole=applicants&side=units&at=2024',
  },
  { what: 'what is carried over', as: 'clerk', address: '/410308/2024/trends?view=carry' },
  { what: 'a county over the years', as: 'supervisor', address: '/410308/2025/past' },
  {
    what: 'the words of two units',
    as: 'supervisor',
    address: '/410308/2025/texts?one=410308105&oneYear=2018&other=410308101&otherYear=2018',
  },
  {
    what: 'the words of two years of one unit, with its promises',
    as: 'clerk',
    address: '/410308/2025/texts?one=410308103&oneYear=2017&other=410308103&otherYear=2016',
  },
  {
    what: 'a report that is like another',
    as: 'supervisor',
    address: '/410308/unit/410308105?year=2018',
  },
  { what: 'the review desk', as: 'supervisor', address: '/410308/2025/review' },
  { what: 'the units', as: 'supervisor', address: '/410308/units?year=2025' },
  { what: 'a unit with a report', as: 'supervisor', address: '/410308/unit/410308100?year=2025' },
  {
    what: 'a report to be signed',
    as: 'supervisor',
    address: '/410308/unit/410308100/sign-off?year=2025',
  },
  { what: 'a unit without a report', as: 'supervisor', address: '/410308/unit/410308108?year=2025' },
  { what: 'the intake', as: 'supervisor', address: '/410308/intake?year=2025' },
  { what: 'a unit over the years', as: 'supervisor', address: '/410308/unit/410308100/years' },
  { what: 'the yearbook', as: 'supervisor', address: '/410308/2024/yearbook' },
  { what: 'the yearly comparison', as: 'supervisor', address: '/410308/2024/yearly' },
  { what: 'the form, proactive disclosure', as: 'clerk', address: '/410308/2025/form?section=proactive' },
  { what: 'the form, applications', as: 'clerk', address: '/410308/2025/form?section=applications' },
  { what: 'the form, disputes', as: 'clerk', address: '/410308/2025/form?section=disputes' },
  { what: 'the form, words', as: 'clerk', address: '/410308/2025/form?section=general' },
  { what: 'a clerk’s matrix', as: 'clerk', address: '/410308/2024/matrix' },
  { what: 'help on rules', as: 'clerk', address: '/410308/help/rules?year=2025&rule=T3-BAL' },
  { what: 'help on the form', as: 'clerk', address: '/410308/help/forms?year=2025' },
  { what: 'help on points', as: 'clerk', address: '/410308/help/scoring?year=2025' },
  { what: 'an address that leads nowhere', as: 'supervisor', address: '/410308/nowhere' },
];

describe.each(pages)('$what', ({ what, as, address }) => {
  test('is complete on an office screen and, dark, on a telephone, and usable by those who do not see it', async () => {
    const page = as === null ? await visitor() : await person(as);
    // Colours that are on their way to others are no colours to judge.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await goTo(page, address);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toMatch(what.includes('nowhere') ? /^明鉴$/ : / · 明鉴$/);
    expect(await widthTooMuch(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await namelessTables(page)).toEqual([]);

    // The other size in the other colours: each is looked at with each page, not each with each other.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize(phone);
    await page.waitForLoadState('networkidle');
    // Charts are drawn anew for the width they have.
    await expect.poll(() => widthTooMuch(page)).toBe(0);
    expect(await violations(page, 'looks')).toEqual([]);
    if (as === 'clerk' && address.includes('/2025/form'))
      expect(await page.getByRole('button', { name: '检查并报送' }).isVisible()).toBe(true);
  });
});

test.each([
  ['supervisor', '/410308/2025/overview', ['总览', '矩阵', '对比', '走势', '单位', '审核', '汇编', '收录']],
  ['clerk', '/410308/2025/form', ['填报', '矩阵', '对比', '走势', '单位', '汇编']],
] as const)('on a telephone the pages of the %s are at hand at its foot', async (who, address, names) => {
  const page = await person(who, { screen: 'phone' });
  await goTo(page, address);
  const tabs = page.getByRole('navigation', { name: '主导航' });
  // A number of what waits may stand beside a name.
  const shown = await tabs.getByRole('link').allInnerTexts();
  expect(shown.map((name) => name.replace(/\s*\d+$/, ''))).toEqual(names);
  for (const tab of await tabs.getByRole('link').all()) {
    const box = await tab.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(phone.height);
  }
  await tabs.getByRole('link', { name: '单位' }).click();
  await page.getByRole('heading', { level: 1, name: /家填报单位/ }).waitFor();
});
