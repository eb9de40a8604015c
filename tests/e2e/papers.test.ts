import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';
import { violations } from './usable.js';

const { person } = useJourneys();
const folder = mkdtempSync(join(tmpdir(), 'mingjian-scans-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report that was published; its unit's clerk looks at it. */
const published = '/410308/unit/410308103?year=2024';

/** A portal's editor with nothing of its own: what stays here stays anywhere. */
async function bareEditor(page: Page): Promise<Page> {
  const editor = await page.context().newPage();
  await editor.setContent(
    '<div contenteditable style="min-height:300px" role="textbox" aria-label="正文"></div>',
  );
  await editor.getByRole('textbox').focus();
  await editor.keyboard.press('Control+V');
  return editor;
}

describe('a report on paper and on the portal', () => {
  test('is copied into a portal’s editor with its tables, and the published page is found the same or not', async () => {
    const page = await person('clerk');
    await goTo(page, published);
    await page.getByRole('button', { name: '复制到门户网站' }).click();
    await page.getByText('已复制。').waitFor();

    const editor = await bareEditor(page);
    const tables = editor.locator('table');
    await expect.poll(() => tables.count()).toBe(3);
    const kept = await tables.evaluateAll((all) =>
      all.map((table) => ({
        rows: table.querySelectorAll('tr').length,
        tall: table.querySelectorAll('[rowspan]').length,
        wide: table.querySelectorAll('[colspan]').length,
        borders: getComputedStyle(table.querySelector('td') ?? table).borderTopStyle,
      })),
    );
    expect(kept).toEqual([
      { rows: 14, tall: 0, wide: 11, borders: 'solid' },
      { rows: 28, tall: 8, wide: 9, borders: 'solid' },
      { rows: 4, tall: 5, wide: 4, borders: 'solid' },
    ]);
    expect(await editor.getByRole('textbox').innerText()).toContain('三、收到和处理政府信息公开申请情况');

    // What the portal shows is copied from there, as a person does it.
    const copyAll = async (): Promise<void> => {
      await editor.getByRole('textbox').focus();
      await editor.keyboard.press('Control+A');
      await editor.keyboard.press('Control+C');
    };
    const paste = async (): Promise<void> => {
      await page.getByRole('textbox', { name: '在这里粘贴已发布的网页' }).focus();
      await page.keyboard.press('Control+V');
    };
    await copyAll();
    await paste();
    await page.getByText('网页与第 1 版一致：核对了 200 个数字').waitFor();

    await editor
      .getByRole('row', { name: /行政规范性文件/ })
      .getByRole('cell')
      .nth(1)
      .evaluate((cell) => (cell.textContent = '987'));
    await copyAll();
    await paste();
    await page.getByText('网页与第 1 版有 1 处不同').waitFor();
    const differing = page.getByRole('table', { name: '不同之处' }).getByRole('row').nth(1);
    expect(await differing.innerText()).toMatch(/表二“行政规范性文件／本年制发件数”\s+\d+\s+987/);
    expect(await violations(page)).toEqual([]);

    const county = await person('supervisor');
    await goTo(county, published);
    await county.getByText('网页与第 1 版有 1 处不同').waitFor();
    expect(await county.getByText(/送庄镇.* 核对，粘贴的网页/).count()).toBeGreaterThan(0);
    expect(await county.getByRole('button', { name: '上传扫描件' }).count()).toBe(0);
  });

  test('has its sealed scan beside it, seen by the county, and taken back when it was the wrong one', async () => {
    const file = join(folder, '盖章.pdf');
    writeFileSync(file, '%PDF-1.7\n盖章\n%%EOF');
    const page = await person('clerk');
    await goTo(page, published);
    await page.getByLabel('上传扫描件').setInputFiles(file);
    await page.getByRole('link', { name: '盖章.pdf' }).waitFor();
    const county = await person('supervisor');
    await goTo(county, published);
    const [download] = await Promise.all([
      county.waitForEvent('download'),
      county.getByRole('link', { name: '盖章.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('盖章.pdf');
    await page.getByRole('button', { name: '撤回扫描件 盖章.pdf' }).click();
    await page.getByRole('button', { name: /^撤\s?回$/ }).click();
    await page.getByText('还没有扫描件。').waitFor();
  });

  test('is taken away as a Word document named after its title', async () => {
    const page = await person('observer');
    await goTo(page, published);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word 文档' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/送庄镇.*2024年政府信息公开工作年度报告-演示数据\.docx$/);
  });

  test('is printed for signature: the form of approval, the findings with reasons, the report, and what it was printed from', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308100?year=2025');
    await page.getByRole('link', { name: '打印送签稿' }).click();
    const form = page.getByRole('table', { name: '政府信息公开年度报告审批单' });
    await form.waitFor();
    const steps = await form.locator('.so-step th').allInnerTexts();
    expect(steps).toEqual(['拟稿', '初审', '保密审查', '审核', '签发']);
    expect(await form.innerText()).toMatch(/打印自\s+第 1 版[\s\S]*[0-9a-f]{64}/);
    expect(await page.getByRole('table', { name: '检查结果与单位说明' }).innerText()).toContain(
      '上年结转中有1件申请人',
    );
    await page.emulateMedia({ media: 'print' });
    const printed = await page.getByRole('main').innerText();
    expect(printed).toContain('六、其他需要报告的事项');
    expect(printed).toContain('演示数据');
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBe(5);
  });
});
