import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

const side = (page: Page, name: '左边' | '右边') => page.getByRole('group', { name, exact: true });

async function pick(page: Page, name: '左边' | '右边', what: '单位' | '年度', value: string): Promise<void> {
  const box = side(page, name).getByRole('combobox', { name: `${name}的${what}` });
  await box.click();
  if (what === '单位') await box.fill(value);
  await page.locator('.ant-select-item-option', { hasText: value }).last().click();
}

const heading = (page: Page, words: RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor();

describe('the words of two reports side by side', () => {
  test('two units and years are chosen by name, and the address holds them', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/texts');
    await heading(page, /^选两份报告/);
    await pick(page, '左边', '单位', '平乐镇');
    await heading(page, /^平乐镇 2024年度 与 平乐镇 2023年度/);
    await pick(page, '右边', '单位', '城关镇');
    await pick(page, '右边', '年度', '2024');
    await heading(page, /^平乐镇 2024年度 与 城关镇 2024年度/);
    const { searchParams } = new URL(page.url());
    expect([...searchParams]).toEqual([
      ['one', '410308102'],
      ['oneYear', '2024'],
      ['other', '410308100'],
      ['otherYear', '2024'],
    ]);
  });

  test('what both say is marked on both sides, names and numbers apart', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/texts?one=410308105&oneYear=2018&other=410308101&otherYear=2018');
    const overview = page.getByRole('main').locator('.tx-words').first();
    await overview.locator('mark').first().waitFor();
    const marked = (await page.locator('.tx-words mark').allInnerTexts()).join('');
    expect(marked).toContain('朝阳镇政府信息公开保密审查制度');
    expect(marked).toContain('会盟镇政府信息公开保密审查制度');
    expect(marked).not.toContain('三彩产业扶持');
  });

  test('the comparison of figures is one step away, and back', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/compare?units=410308103,410308102&years=2023,2024');
    const view = page.getByRole('navigation', { name: '对比什么' });
    await view.getByRole('link', { name: '文字' }).click();
    await heading(page, /^送庄镇 2024年度 与 平乐镇 2024年度/);
    await view.getByRole('link', { name: '数', exact: true }).click();
    await page.getByRole('table', { name: '对比' }).waitFor();
    expect(new URL(page.url()).searchParams.get('units')).toBe('410308103,410308102');
  });

  test('a year without a report is said to have none', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/texts?one=410308108&oneYear=2019&other=410308108&otherYear=2018');
    await page.getByText('这一年没有可以看的报告。').waitFor();
  });
});

describe('a report that is like another', () => {
  test('says so with the words of both and leads to them, on its page', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308105?year=2018');
    const findings = page.getByRole('complementary', { name: /^发现/ });
    expect(await findings.innerText()).toContain('安排专人承担网站信息报送');
    await findings.getByRole('link', { name: '与会盟镇 2018年度报告并排看' }).click();
    await heading(page, /^朝阳镇 2018年度 与 会盟镇 2018年度/);
  });

  test('says so on the review desk', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410322/2018/review?unit=410322105');
    await page.getByRole('link', { name: '与会盟镇 2018年度报告并排看' }).click();
    await heading(page, /^朝阳镇 2018年度 与 会盟镇 2018年度/);
  });
});
