import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';
import { violations } from './usable.js';

const { person } = useJourneys();

const explanation = (page: Page): Locator => page.getByRole('complementary', { name: '得分说明' });

const open = async (page: Page, cell: RegExp): Promise<Locator> => {
  await page.getByRole('button', { name: cell }).click();
  await explanation(page).getByRole('heading', { level: 2 }).waitFor();
  return explanation(page);
};

describe('the matrix', () => {
  test('says where most points are lost and who has not filed', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /^乡镇街道失分最多：.+（失 \d+%）.*；.*仍未报送$/,
    );
    const missing = page.getByRole('grid').getByRole('row', { name: /横水镇/ });
    expect(await missing.innerText()).toMatch(/未报送，逾期 \d+ 天\s*不计分、不排名/);
  });

  test('a lost point is explained down to the cells of the reports', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    const why = await open(page, /^城关镇，年际衔接：7分，满分10$/);
    const words = await why.innerText();
    expect(words).toContain('为什么扣 3 分');
    expect(words).toContain('“自然人”列上年结转2与上年度报告“结转下年度”3不一致');
    expect(words).toContain('YY-CARRY');
    await why.getByRole('link', { name: '1版 表三' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.carriedForward.naturalPerson');
  });

  test('a late report is explained by its two days', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    const words = await (await open(page, /^平乐镇，按时报送：/)).innerText();
    expect(words).toMatch(/报送\s*1月27日\s*晚 7 天/);
    expect(words).toMatch(/报送截止\s*1月20日\s*24:00/);
  });

  test('an explanation is an address that can be sent', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    await open(page, /^城关镇，年际衔接：/);
    await goTo(page, page.url());
    await explanation(page).getByText('为什么扣 3 分').waitFor();
    await explanation(page).getByRole('link', { name: '打开报告' }).click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2025年度/ }).waitFor();
  });

  test('a total is opened into its tree by keyboard, down to the days; rows are put in order by grade', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix?order=code');
    await page.getByRole('link', { name: '等次' }).click();
    const rows = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    await expect
      .poll(async () =>
        (await rows.allInnerTexts())
          .join('\n')
          .match(/(?<=\t)[优良中差](?=\t)/g)
          ?.join(''),
      )
      .toMatch(/^优+良+中+$/);
    await page.getByRole('button', { name: /^平乐镇，总分：70\/95，等次中$/ }).press('Enter');
    const why = explanation(page);
    await why.getByRole('heading', { level: 2, name: '总分' }).waitFor();
    const item = why.locator('summary', { hasText: '按时报送' }).first();
    await item.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await why.innerText()).toMatch(
      /按时报送\s*5 \/ 10[^]*扣 5 分 已经过去，不能再改[^]*按时报送 1 处不符/,
    );
    await why.getByRole('link', { name: '2026-01-27，期限 2026-01-20' }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await item.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await why.locator('details[open]').count()).toBe(0);
  });

  test('only what lost points is left when that is asked for', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    const rows = page.getByRole('grid').getByRole('rowheader');
    const before = await rows.allInnerTexts();
    await page.getByRole('checkbox', { name: '只看失分' }).click();
    await expect.poll(() => rows.allInnerTexts()).not.toContain('康乐街道');
    const after = await rows.allInnerTexts();
    expect(before).toEqual(expect.arrayContaining(after));
  });

  test('leads to places: what they rest on, who has none and why, and what moved one', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    await page.getByRole('navigation', { name: '看什么' }).getByRole('link', { name: '排名' }).click();
    await page.getByRole('heading', { level: 1, name: /^乡镇街道得分最高：.*在有名次的 9 家中$/ }).waitFor();
    const rail = page.getByRole('navigation', { name: '主导航' });
    expect(await rail.getByRole('link', { name: '矩阵' }).getAttribute('aria-current')).toBe('page');
    const places = page.getByRole('table', { name: '名次' });
    expect(await places.getByRole('row', { name: /城关镇/ }).innerText()).toMatch(
      /^7\/9\s+城关镇\s+72\/95\s+并列\s*1\/12\s+↓ 下降 6\s+按时公开 −20、年际衔接 −3$/,
    );
    const without = page.getByRole('table', { name: '没有名次的单位' });
    expect(await without.getByRole('row', { name: /西霞院街道/ }).innerText()).toContain('能判的满分不同');
    await page.getByRole('radiogroup', { name: '按什么排' }).getByText('占比').click();
    // Four or fewer applications are no base for a share.
    await without
      .getByText(/只有 \d 件，不满 5 件/)
      .first()
      .waitFor();
  });

  test('leads to practices: since when, until when, and the words that say so', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/matrix');
    await page.getByRole('navigation', { name: '看什么' }).getByRole('link', { name: '做法' }).click();
    await page.getByRole('heading', { level: 1, name: /^乡镇街道报告说得最少的做法：/ }).waitFor();
    await page.getByRole('button', { name: /^会盟镇，自查：/ }).click();
    const why = page.getByRole('complementary', { name: '做法说明' });
    await why.getByText('2020').first().waitFor();
    await why.getByRole('link', { name: /报告/ }).first().waitFor();
  });
});
