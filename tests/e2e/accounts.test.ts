import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { goTo, signIn, useJourneys } from './journeys.js';
import { violations, widthTooMuch } from './usable.js';

const { origin, people } = inject('county');
const { visitor, person } = useJourneys();
const own = 'tulpe-regen-kupfer-72';
const later = 'kupfer-regen-tulpe-27';

/** Whatever is asked for before that: in a window of its own, since what is refused there is meant to be refused. */
async function goesNowhereElse(from: Page): Promise<void> {
  const context = await from
    .context()
    .browser()
    ?.newContext({
      storageState: await from.context().storageState(),
    });
  const page = await context?.newPage();
  await page?.goto(new URL('/410308/account', from.url()).href);
  await page?.waitForURL(({ pathname }) => pathname === '/new-password');
  expect(page).toBeDefined();
  await context?.close();
}

test('an administrator makes an account, helps its owner in by a code, looks up what was done, and stops it', async () => {
  const office = await person('administrator');
  await goTo(office, '/410308/2025/overview');
  await office.getByRole('button', { name: /账号/ }).click();
  await office.getByRole('menuitem', { name: '账号管理' }).click();
  await office.getByRole('heading', { level: 1, name: /孟津区有 \d+ 个人员账号/ }).waitFor();
  await office.getByRole('button', { name: '新建人员' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByRole('button', { name: '建立' }).click();
  await drawer.getByRole('alert').getByText('请填名称和代码').waitFor();
  await drawer.getByLabel('名称（单位科室或姓名）').fill('城关镇党政办');
  await drawer.getByLabel('登录名（不填则同名称）').fill('chengguan');
  await drawer.getByLabel('单位或地区代码').fill('410308100');
  await drawer.getByRole('button', { name: '建立' }).click();
  await drawer.getByText('登录名 chengguan，一次性密码：').waitFor();
  const oneTime = await drawer.locator('.as-secret').innerText();
  expect(await violations(office)).toEqual([]);
  await office.keyboard.press('Escape');

  // The first sign-in leads to a password of one's own.
  const town = await visitor();
  await town.goto('/sign-in');
  await signIn(town, { name: 'chengguan', password: oneTime });
  await town.waitForURL(({ pathname }) => pathname === '/new-password');
  await goesNowhereElse(town);
  await town.getByLabel('现在的密码').fill(oneTime);
  await town.getByLabel('新密码', { exact: true }).fill('Password1234');
  await town.getByLabel('再输一遍新密码').fill('Password1234');
  await town.getByRole('button', { name: '更改密码' }).click();
  await town.getByRole('alert').getByText('请先满足上面的要求').waitFor();
  await town.getByLabel('新密码', { exact: true }).fill(own);
  await town.getByLabel('再输一遍新密码').fill(own);
  await town.getByRole('button', { name: '更改密码' }).click();
  await town.waitForURL(({ pathname }) => pathname === '/410308/2025/form');
  await goTo(town, '/410308/account');
  await town.getByRole('heading', { level: 1, name: '城关镇党政办：现在在 1 处登录' }).waitFor();

  // Forgotten: a code over the phone, from another computer.
  await office.getByRole('button', { name: '管理 城关镇党政办' }).click();
  await drawer.getByRole('button', { name: '发重设码' }).click();
  const code = await drawer.locator('.as-code').innerText();
  const elsewhere = await visitor({ screen: 'phone' });
  await elsewhere.goto('/sign-in');
  await elsewhere.getByRole('link', { name: '用重设码设新密码' }).click();
  // The page that is left has a field of the same name.
  await elsewhere.getByRole('heading', { level: 1, name: '用重设码设新密码' }).waitFor();
  await elsewhere.getByLabel('账号').fill('chengguan');
  await elsewhere.getByLabel('重设码', { exact: true }).fill(code);
  await elsewhere.getByLabel('新密码', { exact: true }).fill(later);
  await elsewhere.getByLabel('再输一遍新密码').fill(later);
  expect(await widthTooMuch(elsewhere)).toBe(0);
  await elsewhere.getByRole('button', { name: '设新密码并登录' }).click();
  await elsewhere.waitForURL(({ pathname }) => pathname === '/410308/2025/form');

  // What was done is told, and the log is whole.
  await drawer.getByRole('link', { name: '看它的操作记录' }).click();
  const events = office.getByRole('table', { name: '操作记录' });
  await events.getByText('城关镇党政办的密码由城关镇党政办重设').waitFor();
  await events.getByText('区政府办系统管理为城关镇党政办发放了一次性重设码').waitFor();
  await events.getByText('区政府办系统管理新建了账号城关镇党政办，角色：填报员').waitFor();
  await office.getByRole('button', { name: '核验' }).click();
  await office.getByText(/第 1 至 \d+ 条完整，没有改动。/).waitFor();
  await events
    .getByRole('button', { name: /条的详情/ })
    .first()
    .click();
  expect(await events.locator('dd.lg-hash').first().innerText()).toMatch(/^[0-9a-f]{64}/);
  expect(await violations(office)).toEqual([]);
  await office.getByRole('button', { name: /不再只看这个账号/ }).click();
  await office.getByLabel('查找姓名、单位、代码、哈希').fill('发重设码');
  await expect.poll(() => events.getByText('发放了一次性重设码').count()).toBe(0);
  await office.getByLabel('查找姓名、单位、代码、哈希').fill('发放重设码');
  await events.getByText('区政府办系统管理为城关镇党政办发放了一次性重设码').waitFor();

  await goTo(office, '/410308/settings/accounts?q=城关镇党政办');
  await office.getByRole('button', { name: '管理 城关镇党政办' }).click();
  await drawer.getByRole('button', { name: '停用' }).click();
  await drawer.getByText('停用 城关镇党政办？').waitFor();
  await drawer.getByRole('button', { name: '停用' }).click();
  await drawer.getByRole('button', { name: '重新启用' }).waitFor();
  await elsewhere.goto('/410308/account');
  await elsewhere.waitForURL(({ pathname }) => pathname === '/sign-in');
});

test('a program is given a token, uses it, and it is taken away', async () => {
  const office = await person('administrator');
  await goTo(office, '/410308/settings/accounts?kind=PROGRAM');
  await office.getByRole('button', { name: '新建程序' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('程序名称').fill('城关镇业务系统');
  await drawer.getByLabel('单位或地区代码').fill('410308100');
  await drawer.getByLabel('有效至（不填则不限期）').fill('2099-12-31');
  await drawer.getByRole('button', { name: '建立' }).click();
  const token = await drawer.getByText(/^mingjian_/).innerText();
  const asked = (): Promise<Response> =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { grants { unitCode } } }' }),
    });
  expect(await (await asked()).json()).toEqual({ data: { viewer: { grants: [{ unitCode: '410308100' }] } } });
  await office.keyboard.press('Escape');
  await office.reload();
  await office.getByRole('button', { name: '管理 城关镇业务系统' }).click();
  await drawer.getByText(/有效至 2099-12-31 · 最近使用 20\d\d-/).waitFor();
  await drawer.getByRole('button', { name: /^吊销/ }).click();
  await drawer.getByText('已吊销').waitFor();
  expect((await asked()).status).toBe(401);
  expect(await violations(office)).toEqual([]);
});

test('who files reads the log of the own unit, and ends sessions elsewhere', async () => {
  const elsewhere = await visitor();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, people.clerk);
  const clerk = await person('clerk');
  await goTo(clerk, '/410308/2025/form');
  await clerk.getByRole('button', { name: /账号/ }).click();
  await clerk.getByRole('menuitem', { name: '操作记录' }).click();
  await clerk.getByRole('heading', { level: 1, name: '送庄镇：谁在什么时候做了什么' }).waitFor();
  await clerk
    .getByRole('table', { name: '操作记录' })
    .getByText(/送庄镇党政办登录/)
    .first()
    .waitFor();
  await goTo(clerk, '/410308/account');
  await clerk.getByRole('button', { name: /^结束其他 \d+ 处登录$/ }).click();
  await clerk.getByRole('heading', { level: 1, name: '送庄镇党政办：现在在 1 处登录' }).waitFor();
  await elsewhere.goto('/410308/account');
  await elsewhere.waitForURL(({ pathname }) => pathname === '/sign-in');
});
