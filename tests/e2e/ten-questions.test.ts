import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { countActions } from './actions.js';
import type { Actions } from './actions.js';
import { goTo, useJourneys } from './journeys.js';

const { person } = useJourneys();

/** From the overview to the answer on the screen. */
const mostActions = 4;
const told: string[] = [];

interface Asked {
  readonly n: number;
  readonly question: string;
  /** Walks to the answer, and sees it. */
  readonly answer: (page: Page, doing: Actions) => Promise<void>;
}

const region = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

async function overTheYears(page: Page, { act }: Actions): Promise<void> {
  await act(page.getByRole('link', { name: '历年提示' }).click());
  await page.getByRole('heading', { level: 1, name: /^20\d\d–20\d\d 年/ }).waitFor();
}

/** Another year than the newest, by the bar. */
async function openYear(page: Page, { act }: Actions, year: number): Promise<void> {
  await act(page.getByRole('button', { name: /2025年度/ }).click());
  await act(page.getByRole('menuitem', { name: `${year}年度`, exact: true }).click());
  await page.getByRole('button', { name: new RegExp(`${year}年度`) }).waitFor();
}

/** The comparative report of the year on the screen. */
async function reportOf(page: Page, doing: Actions, year: number): Promise<void> {
  if (year !== 2025) await openYear(page, doing, year);
  await doing.act(page.getByRole('link', { name: '汇编' }).click());
  await page.getByRole('heading', { level: 1, name: /^比较分析：/ }).waitFor();
}

const questions: readonly Asked[] = [
  {
    n: 1,
    question: 'who was late twice in three years',
    async answer(page, doing) {
      await overTheYears(page, doing);
      const late = region(page, '三年内两次以上晚报');
      expect(await late.getByRole('listitem').filter({ hasText: '常袋镇' }).innerText()).toMatch(
        /2015 年晚 12 天，2017 年晚 9 天/,
      );
    },
  },
  {
    n: 2,
    question: 'who has no report for 2019',
    async answer(page, doing) {
      await overTheYears(page, doing);
      const years = region(page, '没有报告的年度').locator('dl > div');
      expect(await years.filter({ hasText: '2019' }).locator('dd').innerText()).toBe('横水镇');
    },
  },
  {
    n: 3,
    question: 'the largest change from 2023 to 2024 that is no break of format',
    async answer(page, doing) {
      await openYear(page, doing, 2024);
      const changes = region(page, '比 2023 年变化最大').getByRole('listitem');
      await changes.first().waitFor();
      expect((await changes.allInnerTexts()).slice(0, 2)).toEqual([
        expect.stringMatching(/^河阳街道 新收申请\s+−100%\s+18 → 0 件$/),
        expect.stringMatching(/^会盟镇 主动公开信息\s+\+92\.5%\s+440 → 847 条$/),
      ]);
      await doing.act(changes.getByRole('link', { name: '会盟镇 主动公开信息' }).click());
      await page.getByRole('heading', { level: 1, name: '主动公开信息：会盟镇升到 847 条' }).waitFor();
    },
  },
  {
    n: 5,
    question: 'which carry-over links are broken and who must mend them',
    async answer(page, doing) {
      await doing.act(page.getByRole('link', { name: '走势' }).click());
      await doing.act(page.getByText('结转', { exact: true }).click());
      await page.getByRole('heading', { level: 1, name: /处接不上/ }).waitFor();
      const broken = page.getByRole('table', { name: '接不上的结转' });
      const row = broken.getByRole('row', { name: /^平乐镇 2023→2024/ });
      expect(await row.innerText()).toMatch(/1\s+2\s+\+1\s+平乐镇核对2024年度报告“上年结转”/);
    },
  },
  {
    n: 6,
    question: 'who handles applications best among those with at least five',
    async answer(page, doing) {
      await reportOf(page, doing, 2024);
      const first = page
        .getByRole('table', { name: /申请办理名次/ })
        .locator('tbody tr')
        .first();
      expect(await first.innerText()).toMatch(/^1\s+送庄镇\s+5\s+/);
      expect(await first.innerText()).toMatch(/100%$/);
    },
  },
  {
    n: 7,
    question: 'what lifts 会盟镇 one grade at least cost',
    async answer(page, { act }) {
      await act(page.getByRole('link', { name: '矩阵' }).click());
      const drawer = page.getByRole('complementary', { name: '得分说明' });
      const way = drawer.locator('section', { hasText: '怎样升一等' });
      await act(page.getByRole('button', { name: /^会盟镇，总分：/ }).click());
      await way.getByText('已是最高等次“优”，没有更高的等次。').waitFor();
      // It stands at the best grade already; another town in another year shows what a way up looks like.
      await goTo(page, '/410308/2022/matrix?unit=410308100&indicator=total');
      await way.getByText('升到“优”最少要改正 1 处：由 83 分到 87 分。').waitFor();
      expect(await way.getByRole('listitem').innerText()).toMatch(/^\+4 分[^]*“总计”列不平衡/);
      await act(way.getByRole('link', { name: /^表三/ }).first().click());
      await page.getByRole('heading', { level: 1, name: /^城关镇 2022年度/ }).waitFor();
    },
  },
  {
    n: 9,
    question: 'the county’s penalties 2021 to 2024 with coverage each year',
    async answer(page, doing) {
      await doing.act(page.getByRole('link', { name: '走势' }).click());
      const measure = page.getByRole('combobox', { name: '指标' });
      await doing.act(measure.fill('处罚'));
      await doing.act(measure.press('Enter'));
      const table = page.getByRole('table', { name: '行政处罚决定历年数据' });
      await table.waitFor();
      for (const year of [2021, 2022, 2023, 2024])
        expect(await table.getByRole('row', { name: new RegExp(`^${year} `) }).innerText()).toMatch(
          /\s[\d,]+\s+2\d\/25\s+2\d\/25$/,
        );
    },
  },
  {
    n: 4,
    question: 'whose overview copies whose',
    async answer(page, doing) {
      await overTheYears(page, doing);
      const alike = region(page, '文字雷同');
      expect(await alike.innerText()).toContain('朝阳镇 2018 的“概述”与 会盟镇 2018 相似 100%');
      expect(await alike.innerText()).toContain('会盟镇 2019年3月4日先公开，朝阳镇 2019年3月15日公开');
      await doing.act(alike.getByRole('link', { name: '并排看两份文字' }).click());
      await page.getByRole('heading', { level: 1, name: /^朝阳镇 2018年度 与 会盟镇 2018年度/ }).waitFor();
      const marked = page
        .getByRole('main')
        .locator('mark', { hasText: '执行《会盟镇政府信息公开保密审查制度》' });
      await marked.first().waitFor();
    },
  },
  {
    n: 8,
    question: 'what 送庄镇 promised in 2016 and whether 2017 shows it',
    async answer(page, { act }) {
      await act(page.getByRole('link', { name: '送庄镇', exact: true }).click());
      await act(
        page.getByRole('navigation', { name: '单位页面' }).getByRole('link', { name: '历年' }).click(),
      );
      await act(
        page
          .getByRole('row', { name: /^2016年度/ })
          .getByRole('link', { name: '与2017年报告并排看' })
          .click(),
      );
      const promises = region(page, '2016年说过要做的，2017年报告怎么说');
      await promises.waitFor();
      const again = promises.getByRole('listitem').filter({ hasText: '进一步加强领导，落实责任' });
      expect(await again.innerText()).toContain('再次提出');
      expect(
        await promises.getByRole('listitem').filter({ hasText: '网站建设和制度配套' }).innerText(),
      ).toContain('未再提');
    },
  },
  {
    n: 10,
    question: 'which accepted report changed after publication',
    async answer(page, doing) {
      await overTheYears(page, doing);
      const changed = region(page, '公开后更改');
      expect(await changed.getByRole('listitem').innerText()).toMatch(
        /平乐镇 2018年度[^]*第1版于2019年3月25日公开，第2版于2019年5月16日公开/,
      );
      await doing.act(changed.getByRole('link', { name: '看第2版' }).click());
      await page.getByRole('heading', { level: 1, name: /^平乐镇 2018年度/ }).waitFor();
      expect(await page.getByRole('article').innerText()).toMatch(/由\d+条更正为\d+条/);
    },
  },
];

test.each(questions)('$n: $question', async ({ n, question, answer }) => {
  const page = await person('supervisor');
  await goTo(page, '/410308/2025/overview');
  const doing = countActions();
  await answer(page, doing);
  told.push(`${String(n).padStart(2)} ${question}: ${doing.count()} actions`);
  expect(doing.count()).toBeLessThanOrEqual(mostActions);
});

afterAll(() => {
  console.log(`Ten questions from the overview, at most ${mostActions} actions each\n${told.join('\n')}`);
});
