import { readFile } from 'node:fs/promises';
import { openWorkbook, tableTexts } from '@mingjian/spreadsheet';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

const row = (page: Page, measure: string) =>
  page.getByRole('table', { name: '对比' }).getByRole('row', { name: measure });

const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Picks one more by its name, or takes it back. */
async function pick(page: Page, picker: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: picker });
  const before = page.url();
  await box.fill(name);
  await box.press('Enter');
  await expect.poll(() => page.url()).not.toBe(before);
  await box.press('Escape');
}

describe('the comparison', () => {
  test('two years of one unit: the change and a doubt about a figure', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308100&years=2024,2025');
    expect(await title(page)).toBe('新收申请：城关镇降到 11 件');
    expect(await row(page, '新收申请').innerText()).toMatch(/12\s+11\s+−1/);
    expect(await row(page, '上年结转申请').innerText()).toContain('城关镇2025年的数未通过“上年结转衔接”校验');
  });

  test('two units of two years: both changes, the gap between them, and the median of how many', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/compare?units=410308100,410308102&years=2023,2024');
    expect(await title(page)).toMatch(/^新收申请：城关镇.+ 件，平乐镇.+ 件，差距/);
    const heads = await page.getByRole('table', { name: '对比' }).getByRole('columnheader').allInnerTexts();
    expect(heads.join(' ')).toMatch(/全区中位\s*2024，\d+家/);
  });

  test('a missing report is no zero and makes no change', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308002&years=2024,2025');
    const words = await row(page, '行政处罚决定').innerText();
    expect(words).toContain('西霞院街道2024年未报送');
    expect(words).not.toContain('+');
    expect(await title(page)).toBe('所选单位和年度没有可以相比的数');
  });

  test('“more than” stays with the figure it qualifies', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308100&years=2024,2025&measures=disclosure.newsItems');
    const words = await row(page, '动态').innerText();
    expect(words).toContain('≥420');
    expect(words).toContain('城关镇2025年为“至少”');
  });

  test('units are picked by their initials, years by name, and the address holds what is compared', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308100&years=2024,2025');
    await pick(page, '单位', 'plz');
    await pick(page, '年度', '2023');
    await page.getByRole('columnheader', { name: '平乐镇' }).waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get('units')).toBe('410308100,410308102');
    expect(address.searchParams.get('years')).toBe('2023,2024,2025');
  });

  test('leaves as CSV and XLSX that say what they are of, and as charts that say the same', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308100&years=2024,2025&measures=disclosure.newsItems');
    const saved = async (button: RegExp, format: RegExp) => {
      await page.getByRole('button', { name: button }).first().press('Enter');
      const item = page.getByRole('menuitem', { name: format });
      const [file] = await Promise.all([page.waitForEvent('download'), item.click()]);
      return file;
    };
    const file = await saved(/^导出表格/, /^CSV/);
    expect(file.suggestedFilename()).toBe('孟津区-对比-2024-2025.csv');
    const words = await readFile(await file.path(), 'utf8');
    expect(words).toMatch(/^\uFEFF地区,孟津区 410308\r\n口径,最新报送/);
    expect(words).toMatch(/覆盖,2024 年 \d+\/\d+ 家; 2025 年 \d+\/\d+ 家\r\n/);
    expect(words).toContain('说明,演示数据');
    expect(words).toMatch(/城关镇,410308100,2025,420,AT_LEAST,,\d/);

    const book = await saved(/^导出表格/, /^XLSX/);
    const opened = openWorkbook(await readFile(await book.path()));
    const [sheet] = tableTexts(opened.kind === 'REFUSED' ? { sheets: [], names: [] } : opened.workbook);
    expect(sheet?.text).toMatch(/城关镇\t410308100\t2025\t420\tAT_LEAST/);
    const chart = await saved(/^存图/, /^SVG/);
    expect(chart.suggestedFilename()).toMatch(/^孟津区-.*-2025\.svg$/);
    expect(await readFile(await chart.path(), 'utf8')).toMatch(
      /城关镇.*覆盖：2025 年 \d+\/\d+ 家.*演示数据/s,
    );
    const picture = await saved(/^存图/, /^PNG/);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
  });

  test('a figure leads to the cell of the report that it stands in', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308100&years=2024,2025');
    await row(page, '新收申请').getByRole('link', { name: '12' }).click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.newlyReceived.total');
  });

  test('small charts on one scale: who has none is named, and the table has every figure', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/compare?units=410308101');
    await page.getByRole('navigation', { name: '怎么看' }).getByRole('link', { name: '小图' }).click();
    await page.getByRole('img', { name: /^新收申请，14 张小图，2014–2025 年/ }).waitFor();
    const figures = page.getByRole('table', { name: '逐年的数' }).getByRole('row', { name: /^送庄镇/ });
    expect(await figures.innerText()).toMatch(/^送庄镇\s+4\s+7\s+0\s+8\s+6/);
    await page.getByText('一项指标').click();
    await page.getByText('计量单位不同，各自量程').waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('view'), address.get('each'), address.get('units')]).toEqual([
      'multiples',
      'measures',
      '410308101',
    ]);
  });

  test('a scatter names who lies far out and lists who is not in it', async () => {
    const page = await person('supervisor');
    await goTo(
      page,
      '/410308/2024/compare?view=scatter&x=decisions.penalty&y=applications.received&kind=all',
    );
    expect(await title(page)).toContain('公安局');
    await page.getByText(/^公安局的行政处罚决定偏高：213 件，其余单位的中位 18，界限 84$/).waitFor();
    await page.getByText('不在图上：西霞院街道（没有报告）').waitFor();
    const table = page.getByRole('table', { name: '两项指标' });
    expect(await table.getByRole('row', { name: /^公安局/ }).innerText()).toMatch(
      /213\s+0\s+行政处罚决定偏高/,
    );
    await table
      .getByRole('row', { name: /^公安局/ })
      .getByRole('link', { name: '213' })
      .click();
    await page.getByRole('heading', { level: 1, name: /^公安局 2024年度/ }).waitFor();
  });
});
