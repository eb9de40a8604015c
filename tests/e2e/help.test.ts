import { expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

test('a rule’s code beside a finding opens what the rule says, and the way to mend it', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/unit/410308102?year=2024');
  const code = page.getByRole('link', { name: 'YY-CARRY' }).first();
  const [help] = await Promise.all([page.context().waitForEvent('page'), code.click()]);
  const rule = help.locator('details[open]');
  await rule.waitFor();
  expect(await rule.locator('summary').innerText()).toContain('YY-CARRY');
  expect(await rule.getByText('上年结转').first().isVisible()).toBe(true);
  // The places that a finding fills in are no riddles here.
  expect(await rule.innerText()).not.toMatch(/[{}]/);
});

test('rules are found by a word of what they say', async () => {
  const page = await person('clerk');
  await goTo(page, '/410308/2025/form');
  await page
    .getByRole('button', { name: /账号|送庄/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: '帮助' }).click();
  await page.getByRole('heading', { level: 1, name: /2025年度的报告按\d+条规则检查/ }).waitFor();
  await page.getByRole('textbox', { name: /查规则/ }).fill('身份证');
  await expect.poll(() => page.locator('details').count()).toBeLessThan(5);
  expect(await page.locator('summary code').allInnerTexts()).toContain('PR-ID');
});

test('the form’s help says in which article a case is counted', async () => {
  const page = await person('clerk');
  await goTo(page, '/410308/help/forms?year=2024');
  await page.getByRole('heading', { level: 1, name: /2024年度用/ }).waitFor();
  const row = page.getByRole('row', { name: /重复申请/ });
  expect(await row.innerText()).toContain('条例第三十六条第（六）项');
});
