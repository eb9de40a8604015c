import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { openBook } from '../spreadsheet/damage/book.js';
import type { Book, Content } from '../spreadsheet/damage/book.js';
import { saveBook } from '../spreadsheet/damage/save-book.js';
import { goTo, useJourneys } from './journeys.js';
import { violations, widthTooMuch } from './usable.js';

const { person } = useJourneys();
const folder = mkdtempSync(join(tmpdir(), 'mingjian-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const form = '/410308/2025/form';
const granted = 'applications.granted';

async function taken(page: Page, doing: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), doing()]);
  return download;
}

async function bookOf(download: Download): Promise<Book> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return openBook(readFileSync(path));
}

function filledIn(book: Book, contents: Readonly<Record<string, Content>>): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const content = contents[(cell.field ?? '').replace('cell:', '')];
        return content ? { ...cell, content } : cell;
      }),
    })),
  };
}

const meantBy = (book: Book, cell: string): string | null | undefined =>
  book.sheets.flatMap(({ cells }) => cells).find(({ field }) => field === `cell:${cell}`)?.means;

async function bring(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: /选择 Excel 文件|换一个文件/ })
      .click(),
  ]);
  await chooser.setFiles(path);
}

describe('the form as a workbook', () => {
  test('goes out with the draft, comes back read, and changes what its clerk says', async () => {
    const page = await person('otherApprover');
    await goTo(page, form);
    const book = await bookOf(
      await taken(page, () => page.getByRole('button', { name: '下载 Excel 模板' }).click()),
    );
    const before = Number(meantBy(book, `${granted}.naturalPerson`));
    await page.getByRole('button', { name: '读入填好的 Excel' }).click();
    const dialog = page.getByRole('dialog', { name: '读入 Excel' });

    const filled = filledIn(book, {
      [`${granted}.naturalPerson`]: { kind: 'text', text: `${before + 4} 件` },
      [`${granted}.legalService`]: { kind: 'text', text: '无' },
      'proactive.licensing.decisions': { kind: 'number', text: '44' },
    });
    await bring(page, '填好.xlsx', saveBook(filled));
    await dialog.getByText(/从“填好\.xlsx”读到 \d+ 项/).waitFor();
    const changes = dialog.getByRole('table', { name: /与草稿不同的/ });
    expect(await changes.getByRole('row').count()).toBe(3);
    await changes
      .getByRole('row', { name: /行政许可/ })
      .getByRole('radio')
      .first()
      .check();
    const doubts = dialog.getByRole('table', { name: /拿不准的/ });
    expect(await doubts.innerText()).toContain('是 0 还是不清楚，请您定');
    expect(await doubts.getByRole('checkbox', { name: /法律服务机构” 填 0/ }).isChecked()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await widthTooMuch(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });

    const saved = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"SaveDraft"'),
    );
    await dialog.getByRole('button', { name: '写入草稿（1 项）' }).click();
    await saved;
    const again = await bookOf(
      await taken(page, () => page.getByRole('button', { name: '下载 Excel 模板' }).click()),
    );
    expect(meantBy(again, `${granted}.naturalPerson`)).toBe(String(before + 4));
    const licensing = 'proactive.licensing.decisions';
    expect(meantBy(again, licensing)).toBe(meantBy(book, licensing));
  });
});

describe('a county’s year to take away', () => {
  test('is a workbook of sums with what is missing, and an archive', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    const sums = await bookOf(
      await taken(page, () => page.getByRole('link', { name: '汇总 Excel' }).click()),
    );
    const words = sums.sheets.flatMap(({ cells }) =>
      cells.map(({ content }) => (content.kind === 'text' ? content.text : '')),
    );
    expect(words.join()).toContain('应报 14 家，已报 13 家');
    expect(words).toContain('西霞院街道');
    const archive = await taken(page, () => page.getByRole('link', { name: '归档包' }).click());
    expect(archive.suggestedFilename()).toBe('孟津区2024年度政府信息公开年报归档.zip');
    await archive.path();
  });

  test('is not offered to whoever sees one unit only', async () => {
    const page = await person('clerk');
    await goTo(page, '/410308/2024/yearly');
    expect(await page.getByRole('link', { name: /汇总 Excel|归档包/ }).count()).toBe(0);
  });
});
