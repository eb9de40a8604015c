import { writeTableWorkbook } from '@mingjian/spreadsheet';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { goTo, screens, useJourneys } from './journeys.js';
import { namelessTables, violations, widthTooMuch } from './usable.js';

const { person } = useJourneys();
const settings = '/990101/settings/cycles';

/** Wide and narrow: nothing sticks out, nothing is hidden from those who do not see it. */
async function isUsable(page: Page): Promise<void> {
  for (const [screen, of] of [
    [screens.phone, 'looks'],
    [screens.desk, 'everything'],
  ] as const) {
    await page.setViewportSize(screen);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => widthTooMuch(page)).toBe(0);
    expect(await violations(page, of)).toEqual([]);
    expect(await namelessTables(page)).toEqual([]);
  }
}

async function chooseScheme(page: Page, scheme: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `改用“${scheme}”` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由（记入日志）').fill(reason);
  await dialog.getByRole('button', { name: `改用“${scheme}”` }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('a county’s first year', () => {
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const panel = (name: string) => page.getByText(name, { exact: true }).click();

  test('is opened, listed, extended, balanced, closed and opened again by its administrator', async () => {
    page = await person('founder');
    await goTo(page, '/');
    await page.getByRole('link', { name: '开启2025年度' }).click();
    await page.getByRole('heading', { level: 1, name: '2025年度还没有开启' }).waitFor();

    // A list with two wrong names, and a unit that is written twice.
    await page.getByLabel('粘贴一份名单').check();
    await page
      .getByRole('textbox', { name: '名单' })
      .fill(
        '序号\t单位名称\n1\t城关镇\n2\t会盟真\n3\t平乐镇人民政府\n4\t康乐街道办事处\n5\t990101-edu\n6\t税务分局\n7\t城关镇',
      );
    await page.getByText('应报单位共 4 家').waitFor();
    await page.getByText('名单中重复、只算一次：城关镇').waitFor();
    await isUsable(page);
    await page.getByRole('button', { name: '开启2025年度' }).click();
    await page.getByRole('alert').getByText('还有 2 处没有对上单位').waitFor();
    await page.getByRole('button', { name: '改为会盟镇' }).click();
    await page.getByRole('button', { name: /^不列入\s*税务分局$/ }).click();
    await page.getByText('应报单位共 5 家').waitFor();

    // The law's day is a Saturday: it says so and stays where it is.
    await page.getByText('周六，休息日；之前的工作日是1月30日（周五）').waitFor();
    expect(await page.getByLabel('法定公开').inputValue()).toBe('2026-01-31');
    await page.getByLabel('乡镇街道报送').fill('2099-01-15');
    await page.getByLabel('部门报送').fill('2099-01-20');
    await page.getByRole('button', { name: '开启2025年度' }).click();
    const units = page.getByRole('table', { name: '应报 5 家' });
    await units.waitFor();
    expect(await units.getByRole('row', { name: /^会盟镇/ }).innerText()).toContain('1月15日');
    expect(await units.getByRole('row', { name: /^教育局/ }).innerText()).toContain('1月20日');
    await isUsable(page);

    // More time for one, another off the list.
    await units
      .getByRole('row', { name: /^城关镇/ })
      .getByRole('button', { name: '延期' })
      .click();
    await dialog().getByLabel('延至').fill('2099-01-25');
    await dialog().getByRole('button', { name: '延期' }).click();
    await dialog().getByRole('alert').getByText('请写明理由').waitFor();
    await dialog().getByLabel('理由（单位看得到）').fill('办公地点搬迁');
    await isUsable(page);
    await dialog().getByRole('button', { name: '延期' }).click();
    await expect
      .poll(() => units.getByRole('row', { name: /^城关镇/ }).innerText())
      .toMatch(/1月25日\s*已延期/);
    await page.getByRole('button', { name: /^移出名单\s*平乐镇$/ }).click();
    await dialog().getByLabel('理由（记入日志）').fill('已并入城关镇');
    await dialog().getByRole('button', { name: '移出名单' }).click();
    await page.getByRole('table', { name: '应报 4 家' }).waitFor();

    // What they bring into the year, from one sheet.
    await panel('期初数');
    const sheet = page.getByRole('textbox', { name: '期初数表' });
    await page.getByLabel('读入填好的 Excel').setInputFiles({
      name: '期初数.xlsx',
      mimeType: '',
      buffer: Buffer.from(
        writeTableWorkbook({
          title: '期初数',
          sheetName: '期初数',
          head: ['单位', '自然人', '总计', '规范性文件'],
          rows: [
            ['城关镇', '3', '3', '12'],
            ['会盟真', '0', '0', '4'],
            ['教育局', '2', '1', '4'],
          ],
          notes: [],
          at: new Date('2026-01-15'),
        }),
      ),
    });
    await page.getByText('第4行 教育局，结转·总计“1”：总计与各列之和不一致').waitFor();
    await isUsable(page);
    await page.getByRole('button', { name: '保存期初数' }).click();
    await page.getByRole('alert').getByText('还有 2 处要改').waitFor();
    await page.getByRole('button', { name: '改为会盟镇' }).click();
    await sheet.fill((await sheet.inputValue()).replace('2\t1\t4', '1\t1\t4'));
    await page.getByRole('button', { name: '保存期初数' }).click();
    const saved = page.getByRole('table', { name: '已保存 3 家' });
    await saved.waitFor();
    expect(await saved.getByRole('row', { name: /^城关镇/ }).innerText()).toMatch(/12\s+3/);

    // The next year is open beside it, by the same list, with days of its own.
    await goTo(page, `${settings}?year=2026`);
    await page.getByLabel('照2025年度的名单（4 家仍在）').check();
    await page.getByLabel('乡镇街道报送').fill('2099-02-15');
    await page.getByLabel('部门报送').fill('2099-02-20');
    await page.getByRole('button', { name: '开启2026年度' }).click();
    await page.getByRole('heading', { level: 1, name: '2026年度正在填报，应报 4 家，已报 0 家' }).waitFor();
    const years = page.getByRole('table', { name: '历年' });
    for (const year of ['2026', '2025'])
      expect(await years.getByRole('row', { name: new RegExp(`^${year}年度`) }).innerText()).toContain(
        '开放',
      );
    const nextUnits = page.getByRole('table', { name: '应报 4 家' });
    expect(await nextUnits.getByRole('row', { name: /^城关镇/ }).innerText()).toContain('2月15日');

    // Another scheme, its effect first; who looked before somebody else chose is told what the other did.
    await goTo(page, `${settings}?year=2025&panel=scheme`);
    await page.getByRole('radio', { name: /^工作落实方案/ }).check();
    await page.getByText('还没有可以计分的报告，没有影响。').waitFor();
    await isUsable(page);
    await chooseScheme(page, '工作落实方案（2015年前后）', '县里沿用旧办法');
    await page.getByText(/^现用：工作落实方案.*选定。\s*理由：县里沿用旧办法$/).waitFor();
    const other = await person('founder');
    await goTo(other, `${settings}?year=2025&panel=scheme`);
    for (const one of [page, other]) await one.getByRole('radio', { name: /^通用方案/ }).check();
    await chooseScheme(other, '通用方案', '改回');
    await other.getByRole('radio', { name: /^工作落实方案/ }).check();
    await chooseScheme(other, '工作落实方案（2015年前后）', '又改');
    await page.getByText('现用：工作落实方案').filter({ hasText: '又改' }).waitFor();
    await chooseScheme(page, '通用方案', '我要改回');
    expect(await page.getByRole('alert').innerText()).toMatch(
      /已改用“工作落实方案（2015年前后）”.*理由：又改。您的选择没有保存。/,
    );
    await page.getByRole('radio', { name: /^通用方案/ }).check();
    await chooseScheme(page, '通用方案', '我要改回');
    await page.getByText('现用：通用方案').waitFor();

    // The same of the list of words: what both wrote is joined.
    for (const [one, word] of [
      [page, '甲乙'],
      [other, '丙丁'],
    ] as const) {
      await goTo(one, '/990101/settings/review');
      await one.getByRole('textbox', { name: '用词清单' }).fill(word);
    }
    for (const one of [other, page]) await one.getByRole('button', { name: '保存清单' }).click();
    await page.getByRole('alert').filter({ hasText: '加了“丙丁”。您的改动没有保存，还在下面。' }).waitFor();
    await page.getByRole('button', { name: '把对方的改动并进来' }).click();
    await page.getByRole('button', { name: '保存清单' }).click();
    await page.getByText('已保存，各单位的报告将按新清单重新核对。').waitFor();
    expect(await page.getByRole('textbox', { name: '用词清单' }).inputValue()).toBe(
      '甲乙，，提示\n丙丁，，提示',
    );
    await other.close();

    // Closed, frozen, and opened again with a reason.
    await goTo(page, `${settings}?year=2025&panel=closing`);
    await page.getByText('还有 4 家没有报送').waitFor();
    await page.getByRole('button', { name: '关闭2025年度' }).click();
    await dialog().getByRole('button', { name: '关闭2025年度' }).click();
    await page.getByRole('heading', { level: 1, name: /^2025年度已于.+关闭，应报 4 家/ }).waitFor();
    await panel('应报单位');
    await page.getByText('2025年度已关闭，不能再改').waitFor();
    expect(await page.getByRole('button', { name: /延期|移出名单/ }).count()).toBe(0);
    await isUsable(page);
    await panel('期限和名单');
    await page.getByText('2099年1月15日').waitFor();
    expect(await page.getByRole('main').locator('input:not([type=radio]), textarea').count()).toBe(0);
    await panel('期初数');
    await page.getByRole('table', { name: '已保存 3 家' }).waitFor();
    expect(await page.getByRole('button', { name: '保存期初数' }).count()).toBe(0);
    // Nobody is reminded of a closed year, and nothing is decided in it; the year beside it goes on.
    await goTo(page, '/990101/2025/overview?kind=all');
    await page.getByText(/^这一年度已于.+关闭，内容不再变动/).waitFor();
    await page.getByRole('button', { name: '复制报送情况' }).waitFor();
    expect(await page.getByRole('button', { name: '复制催报通知' }).count()).toBe(0);
    await isUsable(page);
    await goTo(page, '/990101/2025/review');
    await page.getByText(/^2025年度已于.+关闭，只能查看，不能再审核/).waitFor();
    await goTo(page, '/990101/2026/overview?kind=all');
    for (const day of ['2月15日', '2月20日']) await page.getByText(`报送截止 ${day} 24:00`).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制催报通知' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const reminder = await page.evaluate(() => navigator.clipboard.readText());
    expect(reminder).toMatch(/请于2月15日.*24:00前报送（还有.+），共3家：/);
    expect(reminder).toMatch(/请于2月20日.*24:00前报送（还有.+），共1家：教育局/);
    await goTo(page, `${settings}?year=2025`);
    await page.getByRole('link', { name: '重新开启' }).click();
    await page.getByRole('button', { name: '重新开启' }).click();
    await dialog().getByRole('button', { name: '重新开启' }).click();
    await dialog().getByRole('alert').getByText('请写明理由').waitFor();
    await dialog().getByLabel('理由（记入日志）').fill('两家补报');
    await dialog().getByRole('button', { name: '重新开启' }).click();
    await page.getByRole('heading', { level: 1, name: /^2025年度正在填报/ }).waitFor();

    // Days are changed for all but the unit with more time; who joins later has the day of its kind.
    await goTo(page, `${settings}?year=2025`);
    await page.getByLabel('乡镇街道报送').fill('2099-01-16');
    await page.getByText('乡镇街道报送期限由2099年1月15日改为2099年1月16日').waitFor();
    await page.getByRole('textbox', { name: '名单' }).fill('横水乡\n城关镇');
    await page.getByText('加入 1 家').waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('没有改动').waitFor();
    await panel('应报单位');
    const rows = page.getByRole('table', { name: '应报 5 家' });
    await expect.poll(() => rows.getByRole('row', { name: /^横水乡/ }).innerText()).toContain('1月16日');
    expect(await rows.getByRole('row', { name: /^城关镇/ }).innerText()).toContain('1月25日');
  }, 240_000);
});

test('a supervisor extends and does nothing else; the page is reached from the account', async () => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/overview');
  await page.getByRole('button', { name: /账号/ }).click();
  await page.getByRole('menuitem', { name: '年度与名单' }).click();
  await page.getByRole('button', { name: /^延期/ }).first().waitFor();
  expect(await page.getByText('期初数', { exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /移出名单/ }).count()).toBe(0);
});

describe('at four o’clock', () => {
  let page: Page;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    page = await person('supervisor');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.close();
  });

  test('the list on the screen is copied as sentences, in the words of its filter', async () => {
    page = await person('supervisor');
    await goTo(page, '/410308/2025/overview?kind=all');
    const names = page.getByRole('table', { name: '报送名单' }).getByRole('rowheader');
    await page.getByRole('button', { name: '复制报送情况' }).click();
    const toast = page.getByRole('status').filter({ hasText: '已复制' });
    await toast.waitFor();
    const counts = await copied();
    const said =
      /^【演示数据】2025年度政府信息公开年报报送情况（截至.+）：应报(\d+)家，已报(\d+)家，未报(\d+)家：(.+)。$/.exec(
        counts,
      );
    expect(said?.slice(1, 4).map(Number)).toEqual([
      await names.count(),
      (await names.count()) - Number(said?.[3]),
      Number(said?.[3]),
    ]);
    expect(await toast.innerText()).toContain(counts);

    await goTo(page, '/410308/2025/overview?is=overdue');
    await page.getByRole('button', { name: '复制催报通知' }).click();
    await expect.poll(copied).toMatch(/1月20日（周二）已截止，逾期\d+天，请立即报送，共\d+家：/);
    const shown = await names.allInnerTexts();
    for (const name of shown) expect(await copied()).toContain(name);
    expect(await violations(page)).toEqual([]);
    await goTo(page, '/410308/2025/overview?state=PUBLISHED');
    await page.getByRole('button', { name: '复制催报通知' }).click();
    await page.getByRole('status').getByText('这份名单里没有要催的单位').waitFor();
  });

  test('where the browser does not copy, the text is there to be selected', async () => {
    page = await person('supervisor');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await goTo(page, '/410308/2025/overview');
    await page.getByRole('button', { name: '复制报送情况' }).click();
    const field = page.getByRole('textbox', { name: '要复制的文字' });
    await field.waitFor();
    await expect
      .poll(() => field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart))
      .toBe((await field.inputValue()).length);
    expect(await field.inputValue()).toContain('应报14家');
  });
});
