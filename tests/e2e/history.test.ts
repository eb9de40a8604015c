import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();
const address = '/410308/unit/410308100/years';

describe('a unit over the years', () => {
  test('is one story, whichever code it is opened under', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/unit/410322100/years');
    await page.getByRole('heading', { level: 1, name: /^城关镇：/ }).waitFor();
    await page.getByText('（2020年以前为孟津县城关镇 410322100）').waitFor();
  });

  test('every measure that was ever said is drawn and told, and the silent ones are folded away', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    const applications = page.getByRole('group', { name: '依申请公开' });
    const received = applications.getByRole('img', { name: /^新收申请：/ });
    await received.waitFor();
    expect(await received.getAttribute('aria-label')).toMatch(/2021 年\d+；2022 年\d+.*数据见数据表$/);
    const news = page.getByRole('img', { name: /^动态新闻：/ });
    expect(await news.getAttribute('aria-label')).toMatch(/至少\d+/);
    const silent = page.getByText(/另有 \d+ 项指标，各年报告都没有数/);
    await silent.click();
    await page
      .getByText(/历年累计公开/)
      .first()
      .waitFor();
  });

  test('the table beside the chart has the same figures, each leading to its cell', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    await page.getByText('数据表', { exact: true }).click();
    const table = page.getByRole('table', { name: '各项指标历年数据表' });
    const figure = table.getByRole('link', { name: /^新收申请，2025 年：11件/ });
    await figure.click();
    await page.waitForURL(/\/unit\/410308100\?year=2025&cell=applications\.newlyReceived\.total/);
    await page.getByRole('article').waitFor();
  });

  test('a year is chosen by keyboard, and its report stands beside the chart with its findings', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    await page
      .getByRole('group', { name: '选一个年度' })
      .getByRole('button', { name: '2022' })
      .press('Enter');
    await page.waitForURL(/year=2022/);
    const report = page.getByRole('complementary', { name: /2022年度/ });
    await report.getByText('历史文件').waitFor();
    await report.getByRole('link', { name: /^新收申请，2022 年：13件/ }).waitFor();
    await report.getByRole('heading', { name: /发现/ }).waitFor();
    await report.getByRole('link', { name: '打开 2022 年报告' }).click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2022年度/ }).waitFor();
    await page.getByRole('navigation', { name: '单位页面' }).getByRole('link', { name: '历年' }).click();
    await page.getByRole('heading', { level: 1, name: /^城关镇：/ }).waitFor();
  });

  test('promises are held against the next report in both reports’ own words, and may be filtered by its answer', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    const promises = page.getByRole('region', { name: '承诺与下文' });
    await promises
      .getByRole('button', { name: /再次提出/ })
      .first()
      .click();
    const rows = promises
      .getByRole('row')
      .filter({ hasText: '改进' })
      .or(promises.getByRole('row').filter({ hasText: '问题' }));
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const row = rows.filter({ hasText: '再次提出' }).first();
    const [promised, again] = await row.locator('q').allInnerTexts();
    expect(promised).toBeTruthy();
    expect(again).toBeTruthy();
    await promises.getByText(/没有核实；“未再提”不等于没有做/).waitFor();
  });

  test('practices say since when, mandates come down from the nation to the district', async () => {
    const page = await person('supervisor');
    await goTo(page, address);
    const practices = page.getByRole('table', { name: '做法' });
    await practices
      .getByRole('row', { name: /第一责任人/ })
      .getByText(/20\d\d 年起/)
      .waitFor();
    const mandates = page.getByRole('table', { name: '依据文件' });
    expect(await mandates.getByRole('columnheader').allInnerTexts()).toEqual([
      '年度',
      '国家',
      '省',
      '市',
      '县区',
    ]);
    await mandates.getByText(/河南省 豫政办〔2024〕/).waitFor();
  });

  test('a clerk sees her own unit’s years, and of another what was published', async () => {
    const page = await person('clerk');
    await goTo(page, '/410308/unit/410308103/years');
    await page.getByRole('complementary', { name: /2025年度/ }).waitFor();
    await goTo(page, address);
    await page.getByRole('img', { name: /^新收申请：/ }).waitFor();
  });
});
