import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibleNodes } from './accessible-nodes.js';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();
const form = '/410308/2025/form';

const findings = (page: Page): Locator => page.getByRole('complementary', { name: '检查结果' });

const cell = (page: Page, row: string, column: string): Locator =>
  page.getByRole('grid').getByLabel(`表三“${row}／${column}”`);

const newly = '本年新收政府信息公开申请数量';

/** Types over what stands in a field, key by key. */
const type = async (field: Locator, text: string): Promise<void> => {
  await field.press('Control+A');
  await field.pressSequentially(text);
};

/** Waits for the next answer to a draft that was sent, and that the page says so. */
async function saved(page: Page, doing: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('"SaveDraft"'),
  );
  await doing();
  await answer;
  await page.getByRole('status').getByText('已自动保存').waitFor();
}

const filedOf2025 = async (): Promise<number> => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/overview');
  const words = await page.getByRole('heading', { level: 1 }).innerText();
  return Number(/，(\d+) 家已报送/.exec(words)?.[1]);
};

// One report is written from its draft to its receipt: each story goes on where the one before it ended.
describe('the report of 送庄镇', () => {
  test('says what is due and what must be mended', async () => {
    const page = await person('clerk');
    await page.goto('/');
    const heading = page.getByRole('heading', { level: 1, name: /应于1月20日前报送.*必改 1 处/ });
    await heading.waitFor();
    expect(await findings(page).innerText()).toMatch(/申请收支平衡：自然人[^]*差 1 件/);
  });

  test('cannot be filed while something must be mended, and the way there is shown', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    await saved(page, () => type(cell(page, newly, '自然人'), '8'));

    // To those who do not see the grid each cell speaks its row and column, and what is wrong with it.
    const grid = await accessibleNodes(page, 'grid');
    const named = (role: string): readonly string[] =>
      grid.filter((node) => node.role === role).map(({ name }) => name);
    expect(named('columnheader')).toEqual(
      expect.arrayContaining(['自然人', '法人或其他组织', '商业企业', '总计 自动']),
    );
    expect(named('rowheader').length).toBeGreaterThanOrEqual(25);
    expect(named('rowheader')[0]).toBe('一、本年新收政府信息公开申请数量');
    expect(named('textbox')).toHaveLength(144);
    expect(named('textbox').every((name) => /^表三“.+／.+”$/.test(name))).toBe(true);
    expect(new Set(named('textbox')).size).toBe(144);
    const wrong = grid.filter(({ invalid }) => invalid);
    expect(wrong.length).toBeGreaterThan(0);
    for (const { role, name, description } of wrong) {
      expect([role, name]).toEqual(['textbox', expect.stringContaining('／自然人”')]);
      expect(description).toMatch(/差 \d+ 件/);
    }

    await page.getByRole('button', { name: '检查并报送' }).click();
    const dialog = page.getByRole('dialog', { name: '还不能报送' });
    await dialog.getByText('表三“自然人”列不平衡：新收＋上年结转＝8，办理总计＋结转下年＝6').waitFor();
    expect(await dialog.getByRole('button', { name: '报送', exact: true }).count()).toBe(0);
    await dialog.getByRole('button', { name: '去改' }).first().click();
    await dialog.waitFor({ state: 'hidden' });
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toMatch(/^表三“.+／自然人”$/);
    expect(await cell(page, newly, '自然人').inputValue()).toBe('8');
  });

  test('a wrong total is found while it is typed, and the finding goes when it is mended', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    await page.getByRole('button', { name: '手填总计' }).click();
    const total = cell(page, newly, '总计');
    const right = await total.inputValue();
    await type(total, '99');
    const finding = findings(page)
      .getByRole('button', { name: /横向合计|各列之和|总计/ })
      .first();
    await finding.waitFor();
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    expect(await findings(page).innerText()).toContain('99');

    await type(total, right);
    await expect.poll(() => findings(page).innerText()).not.toContain('99');
    expect(await total.getAttribute('aria-invalid')).toBe('false');
    await page.getByRole('button', { name: '总计改回自动' }).click();
  });

  test('digits of a Chinese keyboard are read, and what is no number is said at its cell', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    const input = cell(page, newly, '自然人');
    await type(input, '六');
    await findings(page).getByText(/“六”/).waitFor();
    await saved(page, async () => {
      await type(input, '６');
      await input.press('Tab');
    });
    expect(await input.inputValue()).toBe('6');
    await expect.poll(() => findings(page).innerText()).not.toContain('T3-BAL');
    await page.getByRole('heading', { level: 1, name: /可以报送/ }).waitFor();
  });

  test('what was typed is there after the page is loaded again', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    expect(await cell(page, newly, '自然人').inputValue()).toBe('6');
    await saved(page, () => type(cell(page, newly, '商业企业'), '3'));
    await page.reload();
    await expect.poll(() => cell(page, newly, '商业企业').inputValue()).toBe('3');
    await saved(page, () => type(cell(page, newly, '商业企业'), '1'));
  });

  test('typing goes on without the server, and is saved when it answers again', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    await page.route('**/graphql*', (route) => route.abort('aborted'));
    await type(cell(page, newly, '科研机构'), '2');
    await page.getByRole('status').getByText('连不上服务器，已存在本机 1 处改动').waitFor();
    await saved(page, () => page.unroute('**/graphql*'));
    await saved(page, () => type(cell(page, newly, '科研机构'), '0'));
  });

  test('the one who approves files it, holds a receipt, and the county counts one more', async () => {
    const before = await filedOf2025();
    const page = await person('townApprover');
    await goTo(page, form);
    await page.getByRole('button', { name: '检查并报送' }).click();
    const dialog = page.getByRole('dialog', { name: '报送前核对' });
    await dialog.getByText('检查通过，可以报送').waitFor();
    await dialog.getByRole('button', { name: '报送', exact: true }).click();
    await page
      .getByRole('heading', { name: /已报送.*：送庄镇 2025 年度报告/ })
      .first()
      .waitFor();
    const receipt = await page.getByRole('main').innerText();
    expect(receipt).toMatch(/版本\s*第 1 版/);
    expect(receipt).toMatch(/内容指纹\s*[0-9a-f]{64}/);
    expect(receipt).toMatch(/事件链首\s*[0-9a-f]{64}/);

    expect(await filedOf2025()).toBe(before + 1);
    const overview = await person('supervisor');
    await goTo(overview, '/410308/2025/overview?state=FILED');
    await overview
      .getByRole('table', { name: '报送名单' })
      .getByRole('row', { name: /送庄镇 待审核/ })
      .waitFor();
  });

  test('the clerk sees that it was filed, may take it back, and then it is a draft again', async () => {
    const page = await person('clerk');
    await goTo(page, form);
    await page.getByRole('heading', { level: 1, name: /已报送，等待审核：送庄镇/ }).waitFor();
    await page.getByRole('button', { name: '撤回修改' }).click();
    await page.getByRole('button', { name: '检查并报送' }).waitFor();
    expect(await cell(page, newly, '自然人').inputValue()).toBe('6');
  });
});

test('somebody who files for no unit is told so', async () => {
  const page = await person('supervisor');
  await goTo(page, form);
  await page.getByRole('heading', { name: '您的账号没有要填报的单位' }).waitFor();
});
