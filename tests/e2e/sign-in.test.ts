import { expect, inject, test } from 'vitest';
import { goTo, settled, signIn, useJourneys } from './journeys.js';
import { violations, widthTooMuch } from './usable.js';

const { origin, people } = inject('county');
const { visitor, person } = useJourneys();

test('a wrong password is said plainly, and the right one leads to the overview', async () => {
  const page = await visitor();
  await page.goto('/');
  await page.getByLabel('账号').fill('supervisor');
  await page.getByLabel('密码').fill('not the password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').getByText('账号或密码不对').waitFor();
  expect(await page.getByLabel('账号').inputValue()).toBe('supervisor');

  await signIn(page, people.supervisor);
  await page.waitForURL(({ pathname }) => pathname === '/410308/2025/overview');
});

test('an empty name or password is asked for', async () => {
  const page = await visitor();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').getByText('请填账号和密码').waitFor();
});

test('a visitor who opens a page of the county is asked to sign in and sees nothing of it', async () => {
  const page = await visitor();
  for (const address of [
    '/410308/2025/overview',
    '/410308/2025/matrix',
    '/410308/2025/compare',
    '/410308/2025/yearbook',
    '/410308/2025/yearly',
    '/410308/2025/form',
    '/410308/units',
    '/410308/unit/410308100?year=2025',
  ]) {
    await page.goto(address);
    await page.waitForURL(({ pathname }) => pathname === '/sign-in');
    await page.getByLabel('密码', { exact: true }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/孟津|城关镇/);
    expect(new URL(page.url()).searchParams.get('to')).toBe(address);
  }
});

test('after signing in the page is open that was asked for', async () => {
  const page = await visitor();
  await page.goto('/410308/unit/410308100?year=2024');
  await signIn(page, people.supervisor);
  await page.getByRole('heading', { level: 1, name: /^城关镇 2024年度/ }).waitFor();
});

test('a view is saved under a name, found again elsewhere, renamed and deleted', async () => {
  const page = await person('observer');
  await goTo(page, '/410308/2024/overview?basis=PUBLISHED');
  await page.getByRole('button', { name: /账号/ }).click();
  await page.getByRole('menuitem', { name: '视图' }).click();
  const views = page.getByRole('dialog', { name: '视图' });
  await views.getByText('还没有保存过视图。').waitFor();
  await views.getByLabel('给正在看的视图起个名称').fill('2024年已公布');
  await page.keyboard.press('Enter');
  await views.getByText('已保存“2024年已公布”。').waitFor();
  await views.getByText('正在看的视图已保存为“2024年已公布”。').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // Another computer of the same person, by the keyboard and on a phone.
  const elsewhere = await person('observer', { screen: 'phone' });
  await goTo(elsewhere, '/410308/2025/overview');
  await elsewhere.getByRole('button', { name: /账号/ }).focus();
  await elsewhere.keyboard.press('Enter');
  await elsewhere.getByRole('menuitem', { name: '视图' }).click();
  const found = elsewhere.getByRole('dialog', { name: '视图' });
  await found.getByRole('button', { name: '给“2024年已公布”改名' }).click();
  await found.getByLabel('“2024年已公布”的新名称').fill('上年');
  await elsewhere.keyboard.press('Enter');
  await found.getByText('已改名为“上年”。').waitFor();
  expect(await widthTooMuch(elsewhere)).toBe(0);
  await found.getByRole('link', { name: '上年' }).click();
  await elsewhere.waitForURL('**/410308/2024/overview?basis=PUBLISHED');
  await found.waitFor({ state: 'hidden' });

  await goTo(page, '/410308/2025/matrix');
  await page.getByRole('button', { name: /账号/ }).click();
  await page.getByRole('menuitem', { name: '视图' }).click();
  await views.getByRole('button', { name: '删除“上年”' }).click();
  await views.getByRole('button', { name: '撤销删除' }).click();
  await views.getByText('已保存“上年”。').waitFor();
  await views.getByRole('button', { name: '删除“上年”' }).click();
  await views.getByText('还没有保存过视图。').waitFor();
});

test('who signs out is asked to sign in again', async () => {
  const page = await visitor();
  await page.goto('/');
  await signIn(page, people.observer);
  await page.getByRole('button', { name: /账号/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByLabel('密码').waitFor();
  await page.goto('/410308/2025/overview');
  await page.getByLabel('密码').waitFor();
});

test('an address outside of this system is no place to go after signing in', async () => {
  const page = await visitor();
  await page.goto('/sign-in?to=//elsewhere.example/');
  await signIn(page, people.supervisor);
  await settled(page);
  expect(new URL(page.url()).origin).toBe(origin);
});

test('anybody reads what was published, and nothing that was only filed', async () => {
  const ask = async (unit: string, year: number): Promise<unknown> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ report(unit: "${unit}", year: ${year}) { state } }` }),
    });
    return response.json();
  };
  expect(await ask('410308104', 2025)).toEqual({ data: { report: { state: 'PUBLISHED' } } });
  expect(await ask('410308100', 2025)).toEqual({ data: { report: null } });
});

test('an address that leads nowhere says so and leads home', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/nowhere');
  await page.getByRole('heading', { name: '没有这一页' }).waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('heading', { level: 1, name: /家乡镇街道/ }).waitFor();
});
