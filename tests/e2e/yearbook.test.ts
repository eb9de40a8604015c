import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, settled, useJourneys } from './journeys.js';
import { violations } from './usable.js';

const { person } = useJourneys();
const address = '/410308/2024/yearbook';

const paper = (page: Page) => page.getByRole('article', { name: '文件正文' });
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The page of an order that was made. */
async function fileOf(page: Page, order: Locator, name: string | null = null): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    order.getByRole('link', { name: '下载 网页' }).click(),
  ]);
  if (name !== null) expect(download.suggestedFilename()).toBe(name);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** In a file that is opened by itself, beside the page. */
async function violationsInFile(page: Page, html: string): Promise<readonly string[]> {
  const alone = await page.context().newPage();
  await alone.setContent(html);
  // Thousands of lines and rows of one kind: the first of each tell as much, in a tenth of the time.
  await alone.evaluate(() => {
    for (const line of document.querySelectorAll('.sources li:nth-child(n + 6)')) line.remove();
    for (const row of document.querySelectorAll('tr:nth-child(n + 6)')) row.remove();
  });
  const found = await violations(alone);
  await alone.close();
  return found;
}

describe('the document', () => {
  test('is reached from the rail, says whose reports are in it, and leads to the one-page paper', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/overview');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '汇编' }).click();
    await page.getByRole('heading', { level: 1, name: '比较分析：25家中24家的报告在内，其余未报' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    await page.getByRole('link', { name: '一页简表' }).click();
    await page.waitForURL('**/410308/2024/yearly');
    await settled(page);
  });

  test('shows by whom each figure was stated, and leads to the cell', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    const figure = paper(page)
      .getByRole('table', { name: /申请办理结果/ })
      .getByRole('row', { name: /^城关镇/ })
      .getByRole('button', { name: '12，看出处' });
    await figure.focus();
    await page.keyboard.press('Enter');
    const origins = page.getByRole('complementary', { name: '这个数字的出处' });
    await origins.getByText('报告原数').waitFor();
    // The page around it is looked at with every other page.
    expect(await violations(page, 'everything', '[aria-label="这个数字的出处"]')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);

    await figure.click();
    await origins.getByRole('link', { name: '城关镇' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.newlyReceived.total');
    await page.goBack();
    await origins.waitFor();
  });

  test('is printed without the screen around it', async () => {
    const page = await person('observer');
    await goTo(page, address);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '制作过的文件' }).isVisible()).toBe(false);
    expect(await paper(page).isVisible()).toBe(true);
  });
});

describe('a paragraph', () => {
  test('is said in the county’s own words, and its figures cannot be typed over', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    const paragraph = paper(page)
      .locator('p', { has: page.locator('.yb-figure') })
      .first();
    const before = await paragraph.locator('.yb-figure').allInnerTexts();
    await paragraph.getByRole('button', { name: '改写这一段' }).click();
    const field = page.getByRole('textbox', { name: /^段落文字/ });
    await field.press('Control+Home');
    await page.keyboard.type('本县写的话：');
    // Typed upon, a figure stays what it is.
    await field.locator('.yb-chip').first().click();
    await page.keyboard.type('9');
    expect(await field.locator('.yb-chip').allInnerTexts()).toEqual(before);
    await page.getByRole('button', { name: '保存' }).click();
    await paper(page).getByText('已保存。重新生成时，这一段仍用本县的文字。').waitFor();
    await paper(page)
      .getByText(/^本县写的话：/)
      .waitFor();

    await page.reload();
    await paper(page)
      .getByText(/^本县写的话：/)
      .waitFor();
    expect(await paragraph.locator('.yb-figure').allInnerTexts()).toEqual(before);
    await paragraph.getByRole('button', { name: '改写这一段' }).click();
    await page.getByRole('button', { name: '恢复系统文字' }).click();
    await paper(page).getByText('已恢复系统文字。').waitFor();
    await expect
      .poll(() =>
        paper(page)
          .getByText(/^本县写的话：/)
          .count(),
      )
      .toBe(0);
  });

  test('is not edited by who only reads', async () => {
    const page = await person('observer');
    await goTo(page, address);
    expect(await page.getByRole('button', { name: '改写这一段' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '制作', exact: true }).count()).toBe(0);
  });
});

describe('files', () => {
  test('are ordered, made, taken away, and made again from their manifest', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    for (const format of ['Word 文档', 'PDF', 'Excel 表格'])
      await page.getByRole('checkbox', { name: format }).uncheck();
    await page.getByRole('button', { name: '制作', exact: true }).click();
    await page.getByRole('alert').getByText('请至少选一种格式。').waitFor();
    await page.getByRole('checkbox', { name: '网页' }).check();
    await page.getByRole('checkbox', { name: 'JSON 数据' }).check();
    await page.getByRole('button', { name: '制作', exact: true }).click();
    const orders = page.getByRole('region', { name: '制作过的文件' }).getByRole('listitem');
    const first = orders.first();
    await first.getByText('已完成').waitFor({ timeout: 60_000 });
    const made = await fileOf(page, first, '孟津区2024年度政府信息公开比较分析.html');
    await first.getByRole('button', { name: '清单', exact: true }).click();
    await first.getByRole('table', { name: '读取的报告版本' }).waitFor();
    await first.getByRole('button', { name: '按此清单再制作' }).click();
    await first.getByText(/正在制作|等待制作/).waitFor();
    await first.getByText('已完成').waitFor({ timeout: 60_000 });
    expect(await fileOf(page, first)).toBe(made);
    expect(await violations(page, 'everything', '[aria-labelledby="yb-orders"]')).toEqual([]);
    expect(await violationsInFile(page, made)).toEqual([]);
  });

  test('of the other kinds can be used by everybody too, on a dark screen and as pages of their own', async () => {
    const page = await person('supervisor');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    for (const kind of ['CONSOLIDATED', 'NOTICE']) {
      await goTo(page, `${address}?kind=${kind}`);
      for (const format of ['Word 文档', 'PDF', 'Excel 表格'])
        await page.getByRole('checkbox', { name: format }).uncheck();
      await page.getByRole('checkbox', { name: '网页' }).check();
      await page.getByRole('button', { name: '制作', exact: true }).click();
      const order = page.getByRole('region', { name: '制作过的文件' }).getByRole('listitem').first();
      await order.getByText('已完成').waitFor({ timeout: 60_000 });
      expect([kind, await violationsInFile(page, await fileOf(page, order))]).toEqual([kind, []]);
      expect([kind, await violations(page)]).toEqual([kind, []]);
    }
  });
});
