import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

const names = (page: Page): Promise<string[]> =>
  page.getByRole('table', { name: '报送名单' }).getByRole('rowheader').allInnerTexts();

const yearRow = (page: Page, year: number) =>
  page.getByRole('table', { name: /历年/ }).getByRole('row', { name: `${year}年度` });

/** Expected, filed, on time, late, not filed, with findings: the figures of a year as its row has them. */
const figuresOf = async (page: Page, year: number): Promise<number[]> =>
  (await yearRow(page, year).getByRole('link').allInnerTexts()).slice(1).map(Number);

describe('the supervisor’s overview', () => {
  test('says of how many units how many have filed, and who is missing', async () => {
    const page = await person('supervisor');
    await goTo(page, '/');
    const said = await page.getByRole('heading', { level: 1 }).innerText();
    expect(said).toMatch(/^14 家乡镇街道，\d+ 家已报送；\d+ 家逾期未报/);
    await yearRow(page, 2025).getByRole('link').nth(6).waitFor();
    const [expected = 0, filed = 0, onTime = 0, late = 0, missing = 0] = await figuresOf(page, 2025);
    expect([expected, filed + missing, onTime + late]).toEqual([14, 14, filed]);
    expect(said).toContain(`${filed} 家已报送；${missing} 家逾期未报`);
    await page.getByText('演示数据').first().waitFor();
  });

  test('tells of each closed year what was filed, in time and with findings', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/overview');
    await expect.poll(() => figuresOf(page, 2024)).toEqual([14, 13, 12, 1, 1, 3]);
    await expect.poll(() => figuresOf(page, 2023)).toEqual([14, 13, 10, 3, 1, 1]);
  });

  test('a number of the sentence opens its list', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/overview');
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '13', exact: true }).click();
    await expect.poll(() => names(page)).toHaveLength(13);
    expect(await names(page)).not.toContain('西霞院街道');
  });

  test.each([
    ['已报', 13, null],
    ['晚报', 1, ['平乐镇']],
    ['未报', 1, ['西霞院街道']],
    ['有需说明', 3, ['小浪底镇', '平乐镇', '常袋镇']],
  ])('the number of 2024 under “%s” opens its list', async (column, count, listed) => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/overview');
    const heads = await page.getByRole('table', { name: /历年/ }).getByRole('columnheader').allInnerTexts();
    // The row's own name takes the first column.
    await yearRow(page, 2024)
      .getByRole('cell')
      .nth(heads.findIndex((head) => head.trim() === column) - 1)
      .getByRole('link')
      .click();
    await expect.poll(() => names(page)).toHaveLength(count);
    if (listed) expect((await names(page)).sort()).toEqual([...listed].sort());
    expect(new URL(page.url()).pathname).toBe('/410308/2024/overview');
  });

  test('another year is picked in the bar and the list follows', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/overview');
    await page.getByRole('button', { name: '年度 2025年度' }).click();
    await page.getByRole('menuitem', { name: '2023年度' }).click();
    await page.waitForURL(/\/410308\/2023\/overview/);
    const row = page.getByRole('table', { name: '报送名单' }).getByRole('row', { name: '白鹤镇' });
    await expect.poll(() => row.innerText()).toContain('晚 9 天');
  });

  test('old reports are told by the day on which they were public, and a year by the name of its county', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2017/overview');
    const row = page.getByRole('table', { name: '报送名单' }).getByRole('row', { name: '常袋镇' });
    await expect.poll(() => row.innerText()).toMatch(/历史文件\s+4月9日公开\s+公开晚 9 天/);
    await page.getByText(/时为.*孟津县/).waitFor();
    await expect.poll(() => figuresOf(page, 2017)).toEqual([10, 9, 8, 1, 1, 0]);
  });

  test('a filter is taken away where it is shown', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/overview?is=late');
    await expect.poll(() => names(page)).toEqual(['平乐镇']);
    await page.getByRole('link', { name: /清除筛选/ }).click();
    await expect.poll(() => names(page)).toHaveLength(14);
  });

  test('a unit of the list leads to its report', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/overview');
    await page.getByRole('table', { name: '报送名单' }).getByRole('link', { name: '常袋镇' }).click();
    await page.getByRole('heading', { level: 1, name: /^常袋镇 2024年度/ }).waitFor();
  });
});
