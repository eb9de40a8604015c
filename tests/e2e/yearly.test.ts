import { describe, expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the yearly comparison', () => {
  test('says of how many units it speaks and names who is missing', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    const words = await page.getByRole('article').innerText();
    expect(words).toContain('孟津区汇总了14家乡镇街道2024年度政府信息公开工作年度报告');
    expect(words).toContain('14家中13家有报告');
    expect(words).toContain('西霞院街道未报送。本文数字除另有说明外，均为13家之和');
    expect(words).toContain('12家在1月20日前报送，晚报的有平乐镇晚8天');
    expect(words).toContain('演示数据');
  });

  test('each figure leads to the report that it comes from', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    const filing = page.getByRole('table', { name: /^表1/ });
    await filing
      .getByRole('row', { name: /^城关镇/ })
      .getByRole('link', { name: '12' })
      .click();
    await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('applications.newlyReceived.total');
  });

  test('the total is the sum of the figures that stand over it', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    const table = page.getByRole('table', { name: /^表1/ });
    // Behind filing and publication, two cells each; in the total these are joined.
    const received = table.locator('tbody tr td:nth-child(6)');
    const figures = (await received.allInnerTexts()).map(Number).filter((figure) => !Number.isNaN(figure));
    const total = await table
      .getByRole('row', { name: /^13家合计/ })
      .getByRole('cell')
      .nth(2)
      .innerText();
    expect(figures).toHaveLength(13);
    expect(Number(total)).toBe(figures.reduce((one, other) => one + other, 0));
  });

  test('speaks of the departments when it is asked to', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    await page.getByRole('radiogroup', { name: '范围' }).getByText('部门').click();
    await page
      .getByRole('article')
      .getByText(/孟津区汇总了11家部门2024年度/)
      .waitFor();
  });

  test('of the townships is one sheet of A4, without the screen around it', async () => {
    const page = await person('supervisor');
    await goTo(page, '/410308/2024/yearly');
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  });
});
