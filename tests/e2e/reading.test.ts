import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, screens, settled, useJourneys } from './journeys.js';
import { namelessTables, violations, widthTooMuch } from './usable.js';

const { person } = useJourneys();
const intake = '/410308/intake?year=2025';

/** The real report of 2016 as it was found, told of a year that the demonstration knows nothing of. */
const found = readFileSync(new URL('../fixtures/songzhuang-2016.txt', import.meta.url), 'utf8')
  .replaceAll('2016', '2013')
  // Another town's, so that the story of 送庄镇 stays what it is.
  .replaceAll('送莊', '常袋')
  .replaceAll('2017-02-10', '2014-02-10');
const report = { name: '常袋镇2013.txt', mimeType: 'text/plain', buffer: Buffer.from(found) };
const picture = {
  name: '照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
};

const rows = (page: Page): Locator => page.getByRole('table', { name: '收录的文件' }).getByRole('row');
const figures = (page: Page): Locator => page.getByRole('table', { name: /读出 \d+ 个数/ });
const figure = (page: Page, measure: string): Locator =>
  figures(page).getByRole('button', { name: new RegExp(`${measure}，`) });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function bring(page: Page, ...files: (typeof report)[]): Promise<void> {
  await page.getByLabel('选择文件').setInputFiles(files);
}

/** What is wrong with a page on an office screen and on a telephone. */
async function faults(page: Page): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  for (const screen of [screens.desk, screens.phone]) {
    await page.setViewportSize(screen);
    await page.waitForLoadState('networkidle');
    wrong.push(...(await violations(page)), ...(await namelessTables(page)));
    if ((await widthTooMuch(page)) > 0) wrong.push(`too wide at ${screen.width}`);
  }
  await page.setViewportSize(screens.desk);
  return wrong;
}

// One document is brought in, read, corrected and kept: each story goes on where the one before it ended.
describe('an old report', () => {
  test('is brought in; each file says what became of it', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/overview');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '收录' }).click();
    await settled(page);
    await bring(page, report, picture);
    await rows(page)
      .filter({ hasText: '常袋镇2013.txt' })
      .getByText(/读出 9 个数，存疑 3 处/)
      .waitFor();
    await rows(page)
      .filter({ hasText: '照片.png' })
      .getByText(/不是本系统能读的文件/)
      .waitFor();
    expect(await faults(page)).toEqual([]);
    // The list is still there when the page is opened again.
    await page.reload();
    await rows(page)
      .filter({ hasText: '常袋镇2013.txt' })
      .getByText(/存疑 3 处/)
      .waitFor();
  });

  test('shows its doubts first, and the words of each figure', async () => {
    const page = await person('supervisor');
    await goTo(page, intake);
    await bring(page, report);
    await rows(page).filter({ hasText: '常袋镇2013.txt' }).getByRole('link', { name: '去看' }).click();
    await page.getByRole('heading', { name: '先看 3 处存疑' }).waitFor();
    const doubt = page.getByRole('button', { name: /及时答复/ }).first();
    await doubt.click();
    expect(await doubt.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('还有 2 处没有看').waitFor();

    await figure(page, '更新图片').click();
    const words = page.getByRole('article').locator('mark.is-on');
    expect(await words.innerText()).toContain('68张');
    await expect.poll(() => words.isVisible()).toBe(true);
    // And back: from the words to the row.
    await page
      .getByRole('article')
      .getByRole('button', { name: /300余条/ })
      .click();
    expect(await figure(page, '动态新闻').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('动态新闻');
  });

  test('is seen as found, repaired, and both; what was guessed is told', async () => {
    const page = await person('supervisor');
    await openReading(page);
    await page.getByRole('button', { name: '原貌' }).click();
    expect(await page.getByRole('article').innerText()).toContain('常袋鎮(zhèn)');
    await page.getByRole('button', { name: '对照' }).click();
    await page.getByRole('table', { name: '对照' }).waitFor();
    await page.getByLabel('看哪类修复').selectOption({ label: '推定 2' });
    await page.getByRole('button', { name: '下一处修复' }).click();
    const edits = page.getByRole('group', { name: '逐处看修复' });
    expect(await edits.innerText()).toMatch(/1 \/ 2[^]*→ 度 推定/);
    expect(await faults(page)).toEqual([]);
  });

  test('is corrected by keyboard, step by step and back', async () => {
    const page = await person('supervisor');
    await openReading(page);
    await figure(page, '接受培训').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('动态新闻');
    await page.keyboard.press('Enter');
    await page.keyboard.type('305');
    await page.keyboard.press('Enter');
    await figures(page).getByText('读作 ≥300 → 更正为 ≥305').waitFor();
    expect(await focused(page)).toContain('≥305');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await figures(page).getByText('读作 68 → 已删去').waitFor();
    await page.keyboard.press('Control+z');
    await figures(page).getByText('读作 68 → 已删去').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('更新图片');

    await page.getByRole('button', { name: '补充一个数' }).press('Enter');
    const editor = page.getByRole('form', { name: '补充一个数' });
    await page.keyboard.type('多次召开专题会议');
    await editor.getByText('第 1 处，共 1 处').waitFor();
    await editor.getByLabel('指标').selectOption('meetings.held');
    await editor.getByLabel('值', { exact: true }).fill('多');
    await page.keyboard.press('Enter');
    await editor
      .getByRole('alert')
      .getByText(/这里要一个数/)
      .waitFor();
    await editor.getByLabel('值', { exact: true }).fill('2');
    await editor.getByLabel('程度').selectOption('AT_LEAST');
    await editor.getByLabel('值', { exact: true }).press('Enter');
    await figure(page, '专题会议').waitFor();
    expect(await focused(page)).toContain('专题会议，≥2');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: /存为历史报告：10 个数/ }).press('Enter');
    await page.getByRole('status').getByText('已存为常袋镇 2013年度报告第1版').waitFor();
    await page.getByRole('link', { name: '看单位页' }).click();
    await page.getByRole('heading', { level: 1, name: /^常袋镇 2013年度/ }).waitFor();
  });

  test('is found again with its words and its corrections, and can be corrected again', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308109/reading?year=2013&measure=disclosure.newsItems');
    await figures(page).getByText('读作 ≥300 → 更正为 ≥305').waitFor();
    expect(await page.getByRole('article').locator('mark.is-on').innerText()).toContain('300余条');
    expect(await page.getByRole('button', { name: /存为历史报告/ }).count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: '再次改正' }).click();
    await page.getByRole('button', { name: /存为历史报告：10 个数/ }).waitFor();
    await figure(page, '动态新闻').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('306');
    await page.keyboard.press('Enter');
    await page.getByText('存为第2版，原来的版本保留').waitFor();
    await page.getByRole('button', { name: /存为历史报告/ }).click();
    await page.getByRole('status').getByText('报告第2版').waitFor();
  });

  test('that is there already is said to be a duplicate, with the way to it', async () => {
    const page = await person('supervisor');
    await page.goto(intake);
    await page.evaluate(() => sessionStorage.clear());
    await goTo(page, intake);
    await bring(page, report);
    const row = rows(page).filter({ hasText: '常袋镇2013.txt' });
    await row.getByText(/重复：这份文件已存为常袋镇 2013年度/).waitFor();
    await row.getByRole('link', { name: '看已存的' }).click();
    await figures(page).getByText('更正为 ≥306').waitFor();
  });

  test('is brought in by nobody but who may: an observer reads it', async () => {
    const page = await person('observer');
    await goTo(page, '/410308/unit/410308109/reading?year=2013');
    await figures(page).getByText('更正为 ≥306').waitFor();
    expect(await page.getByRole('link', { name: '再次改正' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '收录' }).count()).toBe(0);
    await goTo(page, intake);
    expect(await page.getByLabel('选择文件').count()).toBe(0);
  });
});

async function openReading(page: Page): Promise<void> {
  await goTo(page, intake);
  await bring(page, report);
  await rows(page).filter({ hasText: '常袋镇2013.txt' }).getByRole('link', { name: '去看' }).click();
  await figures(page).waitFor();
}
