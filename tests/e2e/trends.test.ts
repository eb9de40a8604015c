import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const row = (page: Page, table: string | RegExp, name: RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name });

describe('the trends', () => {
  test('a measure is found by its English name, a break is told and not bridged, a sum leads to its units and they to their cells', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/trends?unit=410308100');
    const measure = page.getByRole('combobox', { name: '指标' });
    await measure.fill('applications handled');
    await measure.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^城关镇办理总计：/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('measure')).toBe('applications.handled');
    const table = page.getByRole('table', { name: '办理总计历年数据' });
    expect(await table.innerText()).toContain('2019 年起口径变了');
    // The year of the break has no change to the year before.
    expect(await row(page, '办理总计历年数据', /^2019 \d/).innerText()).toMatch(/^2019\s+\d+\s+\d+\s/);
    const charts = page.getByRole('main').getByRole('img', { name: /数据见下表/ });
    await charts.first().waitFor();
    const linesOfUnit = charts.first().locator('[data-mark="line"]');
    // The unit's line and the median's, each in two pieces.
    expect(await linesOfUnit.count()).toBe(4);

    await row(page, '办理总计历年数据', /^2024 /)
      .getByTitle('看 2024 年各单位')
      .click();
    const unit = row(page, /2024 年各单位/, /^城关镇/);
    await unit.waitFor();
    await unit.getByRole('link').last().click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.handledTotal.total');
  });

  test('a point of the chart opens the report that it stands for', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/trends?unit=410308103');
    await page.locator('[data-line="0"][data-year="2021"] [data-mark="point"]').first().click();
    await page.getByRole('heading', { level: 1, name: /^送庄镇 2021年度/ }).waitFor();
  });

  test('shares stand beside their whole, and what a form does not ask is no zero', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/trends?view=composition&whole=applicants');
    expect(await title(page).innerText()).toMatch(/^孟津区 2025 年新收 \d+ 件，自然人占 [\d.]+%$/);
    expect(await row(page, '孟津区历年申请人', /^2018/).innerText()).toContain('表式没有分项');
    expect(await row(page, '孟津区历年申请人', /^2024/).innerText()).toMatch(/^2024\s+40\s+31\s*77\.5%/);
    await row(page, '孟津区历年申请人', /^2024/).getByRole('link').first().click();
    // Below ten there are counts, and no shares of them.
    expect(await row(page, '2024 年各单位申请人', /^送庄镇/).innerText()).not.toContain('%');
  });

  test('a broken link is told with both ends, and the chain can be narrowed to it', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2025/trends?view=carry');
    const broken = row(page, '接不上的结转', /^城关镇 2024→2025/);
    expect(await broken.innerText()).toMatch(/3\s+2\s+−1\s+城关镇/);
    // The address holds the choice, and the box follows the address.
    const only = page.getByRole('checkbox', { name: '只看接不上的单位' });
    await only.click();
    await expect.poll(() => only.isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.get('only')).toBe('broken');
    const chain = page.getByRole('table', { name: '各单位逐年结转' }).getByRole('row');
    await expect.poll(() => chain.count()).toBe(4);
    await broken.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.carriedForward.total');
  });
});
