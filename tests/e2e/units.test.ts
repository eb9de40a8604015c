import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

describe('the units', () => {
  test('are listed with their codes and how the county came to be', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/units?year=2025');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      '孟津区 25 家填报单位：乡镇街道 14 家，部门 11 家',
    );
    await page.getByText('2021年由吉利区 410306、孟津县 410322合并设立孟津区').waitFor();
  });

  test('are found by code or by how their names are read', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/units?year=2025');
    const rows = page.getByRole('table', { name: '单位' }).getByRole('row');
    await page.getByLabel('按名称、拼音或代码查找').fill('410308102');
    await expect.poll(() => rows.filter({ hasText: '镇' }).filter({ hasText: '410308' }).count()).toBe(1);
    await page.getByLabel('按名称、拼音或代码查找').fill('songzz');
    await page.getByRole('link', { name: '送庄镇' }).click();
    await page.getByRole('heading', { level: 1, name: /^送庄镇 2025年度/ }).waitFor();
  });
});

describe('a unit’s page', () => {
  test('has the report as it was printed, marked as a demonstration', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308100?year=2025');
    const report = page.getByRole('article');
    await report
      .getByRole('heading', { name: '洛阳市孟津区城关镇人民政府2025年政府信息公开工作年度报告' })
      .waitFor();
    expect(await report.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      expect.stringMatching(/^五、/),
      expect.stringMatching(/^六、/),
    ]);
    expect(await report.innerText()).toContain('演示数据');
    const received = report
      .getByRole('table', { name: '收到和处理政府信息公开申请情况' })
      .getByRole('row', { name: /一、本年新收政府信息公开申请数量/ });
    expect(await received.getByRole('cell').last().innerText()).toBe('11');
  });

  test('says what fails, at the cell and in words, with the unit’s reason', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308100?year=2025');
    await page.getByText('“自然人”列上年结转2与上年度报告“结转下年度”3不一致').first().waitFor();
    await page
      .getByText(/上年结转中有1件申请人/)
      .first()
      .waitFor();
  });

  test('keeps the reports and names of earlier years', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308100?year=2025');
    await page.getByText('（2020年以前为孟津县城关镇 410322100）').waitFor();
    await page
      .getByRole('navigation', { name: '历年报告' })
      .getByRole('link', { name: /2022年度/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2022年度/ }).waitFor();
    await page.getByRole('heading', { name: /城关镇人民政府2022年政府信息公开/ }).waitFor();
  });

  test('is found by the code that the unit bore before', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410322100?year=2025');
    await page.getByRole('heading', { level: 1, name: /^城关镇 2025年度/ }).waitFor();
  });

  test('shows an earlier version beside the one that stands', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308107?year=2024&version=1');
    await page.getByText('未报告主动公开信息总数').first().waitFor();
  });

  test('says that there is no report yet, and nothing of another unit’s draft', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410308105?year=2025');
    await page.getByRole('heading', { name: /2025年度的报告还在填写/ }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });
});
