import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { people } = inject('county');
const { person, visitor } = useJourneys();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });

/** Presses Tab until a name has the focus; a page that never gives it fails. */
async function tabTo(page: Page, name: RegExp): Promise<string> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const reached = await focused(page);
    if (name.test(reached)) return reached;
  }
  throw new Error(`Tab never came to ${name.source}`);
}

test('without a mouse one signs in and comes past the bar to the page', async () => {
  const page = await visitor();
  await page.goto('/sign-in');
  await page.getByLabel('账号').focus();
  await page.keyboard.type(people.supervisor.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(people.supervisor.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /家乡镇街道/ }).waitFor();

  await page.reload();
  const skip = page.getByRole('link', { name: '跳到正文' });
  await skip.waitFor();
  await page.keyboard.press('Tab');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('content');
});

test('without a mouse a score is explained, followed along the table and left again', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/matrix');
  await page.getByRole('grid').waitFor();
  const start = await tabTo(page, /，按时公开：/);
  await page.keyboard.press('Enter');
  const explanation = page.getByRole('complementary', { name: '得分说明' });
  await explanation.getByRole('heading', { level: 2, name: '按时公开' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await explanation.getByRole('heading', { level: 2, name: '按时报送' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await explanation.getByRole('heading', { level: 2, name: '按时公开' }).waitFor();
  await page.keyboard.press('Escape');
  await explanation.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(start);
});

test('an explanation closed from within gives the focus back to its cell', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/matrix');
  const cell = page.getByRole('button', { name: /^城关镇，年际衔接：/ });
  const explanation = page.getByRole('complementary', { name: '得分说明' });
  const isBack = () => cell.evaluate((button) => button === document.activeElement);

  await cell.press('Enter');
  await explanation.getByRole('button', { name: '关闭' }).press('Enter');
  await explanation.waitFor({ state: 'detached' });
  expect(await isBack()).toBe(true);

  await cell.press('Enter');
  await explanation.getByRole('link', { name: '打开报告' }).press('Escape');
  await explanation.waitFor({ state: 'detached' });
  expect(await isBack()).toBe(true);
});

test('without a mouse the year is changed', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/overview');
  await page.getByRole('button', { name: '年度 2025年度' }).press('Enter');
  await page.getByRole('menuitem', { name: '2024年度' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: '2024年度' }).press('Enter');
  await page.waitForURL(/\/410308\/2024\/overview/);
});

test('Enter goes down the form and Escape brings back what stood in the cell', async () => {
  const page = await person('clerk');
  await goTo(page, '/410308/2025/form');
  const cell = page.getByRole('grid').getByLabel('表三“予以公开／科研机构”');
  const before = await cell.inputValue();
  await cell.press('Control+A');
  await cell.pressSequentially('17');
  await cell.press('Escape');
  expect(await cell.inputValue()).toBe(before);
  await cell.press('Enter');
  expect(await focused(page)).toMatch(/^表三“部分公开.*／科研机构”$/);
});
