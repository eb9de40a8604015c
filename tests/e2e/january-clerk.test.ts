import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { countActions } from './actions.js';
import { goTo, useJourneys } from './journeys.js';
import { violations } from './usable.js';

const { origin, countyProgram } = inject('county');
const { person } = useJourneys();
const [unit, year] = ['410308005', 2025];

type Facts = Readonly<Record<string, unknown>>;

/** What the county does while the clerk has her page open. */
async function asCounty(mutation: string, input: Facts): Promise<void> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${countyProgram}` },
    body: JSON.stringify({
      query: `mutation M($input: ${name}!) { it: ${mutation}(input: $input) { __typename ... on Problem { message } } }`,
      variables: { input },
    }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: { it: Facts };
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  expect(data?.it).not.toHaveProperty('message');
}

/** Types a figure where the focus is, and the key that ends it. */
async function figure(page: Page, text: string, end = 'Tab'): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

const newly = '本年新收政府信息公开申请数量';
const granted = '予以公开';
/** The words are last year’s, and so are the numbers in them. */
const numberInWords = /^正文“\d+”改为“\d+”$/;
const numbersInWords = /^正文里 \d+ 处数，一并改成表中的数$/;

/** Waits until the place that was led to has the focus. */
async function focusIn(page: Page, place: string): Promise<void> {
  const label = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: field } = document;
      if (!(field instanceof HTMLInputElement)) return '';
      return field.ariaLabel ?? field.labels?.[0]?.innerText ?? '';
    });
  await expect.poll(label).toContain(place);
}

/** The county sends it back with a remark to a cell, one to words and one to the whole. */
async function returned(): Promise<void> {
  const [report, basedOn] = [{ unit, year }, 1];
  const dueOn = new Date(Date.now() + 8 * 3_600_000 + 9 * 86_400_000).toISOString().slice(0, 10);
  const said = [
    { cell: 'proactive.penalty.decisions', body: '台账是13件，请核对。' },
    { section: 'problems', body: '请写明今年的问题。' },
    { body: '请附公开网址。' },
  ];
  for (const remark of said) await asCounty('remark', { id: randomUUID(), ...report, basedOn, ...remark });
  await asCounty('returnReport', { ...report, basedOn, dueOn, note: '请按批注修改。' });
}

test('a clerk files from last year’s report, is returned, mends, is accepted, publishes and amends', async () => {
  const page = await person('januaryClerk');
  const { act, count } = countActions();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const side = page.getByRole('complementary', { name: '检查结果' });
  const cell = (row: string) => page.getByRole('grid').getByLabel(`表三“${row}／自然人”`);
  const file = async (): Promise<void> => {
    await act(button('检查并报送').click());
    const dialog = page.getByRole('dialog', { name: '报送前核对' });
    await act(dialog.getByRole('button', { name: '报送', exact: true }).click());
  };
  const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name });

  // Begun from last year: its words, what it carried forward, and its practices to be confirmed one by one.
  await goTo(page, '/');
  await heading(/还没有开始填/).waitFor();
  expect(await violations(page)).toEqual([]);
  await act(button(/从2024年度报告开始/).click());
  const practices = page.getByRole('region', { name: /制度和做法/ });
  const open = Number(/待确认 (\d+) 项/.exec(await practices.innerText())?.[1]);
  expect(open).toBeGreaterThan(3);
  await act(
    practices
      .getByRole('button', { name: /：仍是$/ })
      .first()
      .click(),
  );
  for (let left = open - 1; left > 0; left -= 1) await act(page.keyboard.press('Enter'));
  await practices.getByText(`已确认 ${open} 项，待确认 0 项`).waitFor();
  await act(button(/^逐处看/).click());
  await act(page.keyboard.press('Control+A'));
  await act(
    page.keyboard.insertText(
      '2025年，我街道按照年度要点推进政务公开，主动公开信息480条。工作考核、社会评议合格，没有责任追究。',
    ),
  );
  expect(await violations(page)).toEqual([]);

  // This year's figures; what a finding asks for is one click away.
  await act(side.getByRole('button', { name: '缺少表二' }).click());
  await focusIn(page, '表二');
  for (const each of ['0', '0', '0', '0', '0', '3', '12', '3', '0', '0']) await figure(page, each);
  await act(side.getByRole('button', { name: '未报告主动公开信息总数' }).click());
  await focusIn(page, '主动公开');
  await figure(page, '480');
  await act(side.getByRole('button', { name: /^表三有/ }).click());
  await focusIn(page, '表三');
  for (const each of ['0', '0', '0']) await figure(page, each, 'Enter');
  expect(await cell(newly).inputValue()).toBe('0');
  expect(await cell(granted).inputValue()).toBe('0');
  await act(side.getByRole('button', { name: /^各表没有的 \d+ 个空格，一并填 0$/ }).click());
  await act(side.getByRole('button', { name: numbersInWords }).click());
  await heading(/可以报送/).waitFor();
  await file();
  await heading(/^已报送/).waitFor();
  expect(await violations(page)).toEqual([]);
  console.log(`a report filed from last year's: ${count()} actions`);

  // The county returns it; the open page says so by itself.
  await returned();
  await heading(/前重报，还有 9 天：.*3 条批注待答复/).waitFor();
  expect(await violations(page)).toEqual([]);
  const remarks = page.getByRole('region', { name: '区县的批注' });
  await act(remarks.getByRole('button', { name: /行政处罚/ }).click());
  await focusIn(page, '行政处罚');
  await figure(page, '13');
  await remarks.getByText('3 → 13').waitFor();
  await act(remarks.getByRole('button', { name: /问题与改进/ }).click());
  await expect.poll(() => page.evaluate(() => document.activeElement?.nodeName)).toBe('TEXTAREA');
  await act(page.keyboard.insertText('今年的主要问题是公开栏更新不及时，已改为每周更新。'));
  await act(side.getByRole('button', { name: numberInWords }).click());
  for (let left = 3; left > 0; left -= 1) {
    const answers = remarks.getByRole('button', { name: /^答复“已按批注改正”/ });
    await act(answers.first().click());
    await expect.poll(() => answers.count()).toBe(left - 1);
  }
  await heading(/可以报送/).waitFor();
  await file();
  await heading(/^已报送/).waitFor();

  // Accepted while she looks; published with its day and address.
  await asCounty('acceptReport', { unit, year, basedOn: 2 });
  await heading(/^已审核通过/).waitFor();
  expect(await violations(page)).toEqual([]);
  await act(page.getByLabel('网页地址').fill('https://www.mengjin.example/2025.html'));
  await act(button('登记公开').click());
  await heading(/^已发布/).waitFor();

  // Amended: the version before stands until this one is accepted.
  await act(button('更正报告').click());
  await act(page.getByLabel(/^更正原因/).fill('年底一件漏登。'));
  await act(button('开始更正').click());
  await heading(/正在写第3版（更正），第2版继续有效/).waitFor();
  await act(button(/^二\s*主动公开/).click());
  await act(
    page
      .getByRole('textbox', { name: /行政处罚/ })
      .first()
      .click(),
  );
  await figure(page, '14');
  await act(side.getByRole('button', { name: numberInWords }).click());
  await heading(/可以报送/).waitFor();
  expect(await violations(page)).toEqual([]);
  await file();
  await heading(/^已报送.*更正，第3版；前一版继续有效/).waitFor();
  console.log(`the clerk's January: ${count()} actions`);
  expect(count()).toBeLessThanOrEqual(40);
}, 240_000);
