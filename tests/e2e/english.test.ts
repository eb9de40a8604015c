import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person, visitor } = useJourneys();

/** Names of places and offices, and the numbers of the official form, stay Chinese: they are data. */
const data =
  /\p{Script=Han}*(?:镇|街道|局|委员会|办公室|政务公开办|党政办|区|县)|[（(]?[一二三四五六七][）)、]?|“\p{Script=Han}+”/gu;

/** What the interface still says in Chinese, to the eye or to a screen reader; what is marked as Chinese may be. */
async function chineseLeft(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const isMarked = (element: Element | null): boolean =>
      element?.closest('[lang="zh-CN"], [aria-hidden="true"], [role="img"], script, style') != null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode())
      if (!isMarked(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (!isMarked(element)) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
  return said.filter((text) => /\p{Script=Han}/u.test(text.replace(data, '')));
}

/** Chooses English, unless that was done in this window before. */
async function speakEnglish(page: Page): Promise<void> {
  const language = page.locator('html');
  if ((await language.getAttribute('lang')) !== 'en')
    await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => language.getAttribute('lang')).toBe('en');
  await page.waitForLoadState('networkidle');
}

describe('in English', () => {
  test('whoever signs in chooses the language there, and it stays chosen', async () => {
    const page = await visitor();
    await page.goto('/sign-in');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await speakEnglish(page);
    await page.getByLabel('Password', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('Enter account and password').waitFor();
    expect(await chineseLeft(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '登录' }).waitFor();
  });

  test.each([
    ['the overview', 'supervisor', '/410308/2025/overview'],
    ['the page over the years', 'supervisor', '/410308/2025/past'],
    [
      'the words of two reports',
      'supervisor',
      '/410308/2025/texts?one=410308105&other=410308101&otherYear=2025',
    ],
    ['the matrix', 'supervisor', '/410308/2025/matrix'],
    ['an explanation', 'supervisor', '/410308/2025/matrix?unit=410308100&indicator=consistentOverYears'],
    ['a total as a tree', 'supervisor', '/410308/2025/matrix?unit=410308100&indicator=total'],
    ['the trends', 'supervisor', '/410308/2025/trends?unit=410308100&measure=applications.handled'],
    ['what is carried over', 'supervisor', '/410308/2025/trends?view=carry'],
    ['the comparison', 'supervisor', '/410308/2025/compare?units=410308100,410308002&years=2024,2025'],
    ['the units', 'supervisor', '/410308/units?year=2025'],
    ['a unit', 'supervisor', '/410308/unit/410308100?year=2025'],
    ['a unit over the years', 'supervisor', '/410308/unit/410308100/years'],
    ['the yearbook', 'supervisor', '/410308/2024/yearbook'],
    ['the yearly comparison', 'supervisor', '/410308/2024/yearly'],
    ['the form', 'clerk', '/410308/2025/form'],
  ] as const)('%s says nothing in Chinese but names and what a unit wrote', async (_, who, address) => {
    const page = await person(who);
    await goTo(page, address);
    await speakEnglish(page);
    expect(await chineseLeft(page)).toEqual([]);
  });
});
