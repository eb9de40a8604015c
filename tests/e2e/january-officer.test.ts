import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { countActions } from './actions.js';
import { goTo, useJourneys } from './journeys.js';
import { violations, widthTooMuch } from './usable.js';

const { origin, townProgram } = inject('county');
const { person } = useJourneys();
const year = 2025;
const desk = `/410308/${year}/review`;

type Facts = Readonly<Record<string, unknown>>;

/** What a unit's own system does over HTTP while the officer has her page open. */
async function asUnit(query: string, variables: Facts): Promise<Facts> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${townProgram}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: Facts; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** Answers every remark and files the report again with one figure changed. */
async function mend(unit: string): Promise<void> {
  const { report, reportReview } = (await asUnit(
    `query R($unit: String!, $year: Int!) {
      report(unit: $unit, year: $year, version: 1) { formatFound title references figures { cell value }
        statements { measure value qualifier section } practices { practice holds names section }
        sections { id title text nothingToReport } explanations { rule cells reason } }
      reportReview(unit: $unit, year: $year) { remarks { id } } }`,
    { unit, year },
  )) as {
    readonly report: Facts;
    readonly reportReview: { readonly remarks: readonly { readonly id: string }[] };
  };
  for (const { id: remark } of reportReview.remarks)
    await asUnit(`mutation A($input: AnswerRemarkInput!) { answerRemark(input: $input) { __typename } }`, {
      input: { id: randomUUID(), remark, body: '已核对台账并改正。' },
    });
  const { explanations, figures, ...content } = report as Facts & {
    readonly figures: readonly { readonly cell: string; readonly value: number | string }[];
  };
  // The words do not tell it: a figure that they tell would have to be changed in both places.
  const cell = 'proactive.fee.amount';
  const mended = figures.map((figure) =>
    figure.cell === cell ? { cell, value: String(Number(figure.value) + 1) } : figure,
  );
  const { fileReport } = await asUnit(
    `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename ... on Problem { message } } }`,
    {
      input: {
        report: { ...content, unit, reportYear: year, figures: mended },
        explanations,
        basedOn: 1,
        idempotencyKey: randomUUID(),
      },
    },
  );
  expect(fileReport).toEqual({ __typename: 'ReportFiled' });
}

test('an officer reviews, returns with three remarks, accepts the mended report and the clean ones together', async () => {
  const page: Page = await person('supervisor');
  const { act, count } = countActions();
  const queue = page.getByRole('navigation', { name: '审核队列' });
  const side = page.getByRole('complementary', { name: '发现与批注' });
  const box = page.getByRole('dialog', { name: /^批注/ });

  await goTo(page, desk);
  await act(page.keyboard.press('j'));
  const heading = page.getByRole('heading', { level: 1, name: /自然资源局.*第1版/ });
  await heading.waitFor();
  const unit = new URL(page.url()).searchParams.get('unit') ?? '';
  expect(await violations(page)).toEqual([]);

  // To a cell, with the finding's own sentence.
  await act(
    side
      .getByRole('button', { name: /^批注：/ })
      .first()
      .click(),
  );
  expect(await box.getByRole('textbox').last().inputValue()).toMatch(/。$/);
  expect(await violations(page)).toEqual([]);
  await act(page.keyboard.press('Control+Enter'));
  await side.getByRole('heading', { name: '本次批注 1' }).waitFor();

  // To words of a section.
  await act(page.getByRole('link', { name: /^五/ }).click());
  const words = page.locator('.rv-words p').first();
  await words.waitFor();
  await act(words.selectText());
  await act(page.getByRole('button', { name: '批注这些字' }).click());
  await act(box.getByRole('textbox').last().pressSequentially('请写明整改时限。'));
  await act(box.getByRole('button', { name: '记下批注' }).click());
  await side.getByRole('heading', { name: '本次批注 2' }).waitFor();

  // To the report; what is typed outlives the page.
  await act(side.getByRole('button', { name: '批注整份' }).click());
  await act(box.getByRole('textbox').last().pressSequentially('请附公开网址。'));
  await page.keyboard.press('Escape');
  await page.reload();
  await side.getByText('还没记下').waitFor();

  // The last look takes along what was not kept yet.
  await act(side.getByRole('button', { name: '退回修改，3 条批注' }).click());
  const returning = page.getByRole('dialog', { name: /^退回自然资源局第1版/ });
  await expect.poll(() => returning.getByRole('listitem').count()).toBe(3);
  await act(returning.getByRole('button', { name: '退回，发出 3 条批注' }).click());
  await returning.waitFor({ state: 'detached' });
  await queue.getByRole('link', { name: /自然资源局.*到期/ }).waitFor();

  // The unit answers and files again; the open page hears of it by itself.
  await mend(unit);
  await queue
    .getByRole('link', { name: /自然资源局\s*2版.*改 1 格.*答复 3 条/ })
    .waitFor({ timeout: 10_000 });
  await act(page.getByRole('button', { name: '看第2版' }).click());
  await page.getByRole('heading', { level: 1, name: /自然资源局.*第2版/ }).waitFor();
  await act(page.getByText('与第1版对照').click());
  await act(page.getByRole('link', { name: /^二/ }).click());
  await page.locator('td.is-changed del').waitFor();
  expect(await page.locator('td.is-changed').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  for (let left = 3; left > 0; left -= 1) {
    await act(side.getByRole('button', { name: '已解决' }).first().click());
    await side.getByRole('heading', { name: `发出的批注 ${left}` }).waitFor({ state: 'detached' });
  }
  await act(side.getByRole('button', { name: '通过', exact: true }).click());
  await side.getByText('审核通过').waitFor();

  // Clean ones together.
  for (const name of ['选中卫生健康委员会', '选中住房和城乡建设局'])
    await act(queue.getByRole('checkbox', { name }).check());
  await act(queue.getByRole('button', { name: '通过 2 份' }).click());
  const many = page.getByRole('dialog');
  await act(many.getByRole('button', { name: '通过 2 份' }).click());
  await page.getByRole('dialog', { name: '已通过 2 份，0 份没有通过' }).waitFor();
  await act(many.getByRole('button', { name: '关闭' }).last().click());

  // A rule softened for one that cannot file.
  await act(queue.getByRole('link', { name: /民政局/ }).click());
  await act(side.getByRole('button', { name: '放宽一条' }).click());
  const softening = page.getByRole('dialog', { name: '为民政局放宽一条规则' });
  await act(softening.getByRole('textbox', { name: '理由' }).fill('两套系统合并，口径不同。'));
  await act(softening.getByRole('button', { name: '放宽', exact: true }).click());
  await side.getByText('两套系统合并，口径不同。').waitFor();

  console.log(`the officer's January: ${count()} actions`);
  expect(count()).toBeLessThanOrEqual(40);
}, 240_000);

test('an officer marks what no machine can judge, and answers the appeal against the mark', async () => {
  const unit = '410308100';
  const page = await person('supervisor');
  const dialog = page.getByRole('dialog');
  await goTo(page, `${desk}?unit=${unit}`);
  await page.getByRole('button', { name: '给“问题措施”评分' }).click();
  // By keyboard alone: the points, the reason, done.
  await dialog.getByRole('radio').first().press('ArrowRight');
  await dialog.getByText('本项 未评 → 1 分').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: '理由' }).fill('措施没有时限。');
  await page.keyboard.press('Control+Enter');
  await page.getByText('评 1 分').waitFor();

  const id = randomUUID();
  const { appeal } = await asUnit(
    `mutation P($input: AppealInput!) { appeal(input: $input) { __typename } }`,
    { input: { id, unit, year, basedOn: 1, indicator: 'substance', reason: '两项措施都写明了月份。' } },
  );
  expect(appeal).toEqual({ __typename: 'AppealKept' });
  const queue = page.getByRole('navigation', { name: '审核队列' });
  await queue.getByRole('link', { name: /城关镇.*“问题措施”的得分.*今天提出/ }).waitFor({ timeout: 10_000 });
  await page.getByRole('button', { name: '答复对“问题措施”的得分的申诉' }).click();
  await dialog.getByRole('radio', { name: '申诉成立' }).check();
  await dialog.getByRole('combobox', { name: '改定得分' }).selectOption('substance');
  await dialog.getByRole('spinbutton').fill('4');
  await dialog.getByRole('textbox', { name: '理由' }).fill('核对属实。');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '发出答复' }).click();
  await page.getByText('“问题措施”定为 4 分').waitFor();
  await page.getByText('本项计 4 分').waitFor();
});

test('held against last year, the words are those of each year', async () => {
  const { now, before } = (await asUnit(
    `query R($unit: String!, $year: Int!, $last: Int!) {
      now: report(unit: $unit, year: $year) { sections { id text } }
      before: report(unit: $unit, year: $last) { sections { id text } } }`,
    { unit: '410308100', year, last: year - 1 },
  )) as Readonly<Record<'now' | 'before', { readonly sections: readonly { id: string; text: string }[] }>>;
  const textOf = (sections: typeof now.sections): string =>
    sections.find(({ id }) => id === 'applications')?.text ?? '';
  expect(textOf(now.sections)).not.toBe(textOf(before.sections));
  const page = await person('supervisor');
  await goTo(page, `${desk}?unit=410308100&section=applications`);
  const words = page.locator('.rv-words');
  await expect.poll(async () => (await words.innerText()).trim()).toBe(textOf(now.sections).trim());
  await page.getByText(`与${year - 1}对照`).click();
  await words.locator('del').first().waitFor();
  expect(await words.locator('ins').count()).toBeGreaterThan(0);
});

test('on a telephone the queue comes first, and a report has a screen of its own', async () => {
  const page = await person('observer', { screen: 'phone' });
  await goTo(page, desk);
  await page.getByRole('heading', { level: 1, name: /份报告等您审核/ }).waitFor();
  await page.getByRole('link', { name: /城关镇/ }).click();
  await page.getByRole('heading', { level: 1, name: /城关镇/ }).waitFor();
  expect(await widthTooMuch(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  // Who only reads is offered nothing else.
  expect(await page.getByRole('button', { name: /退回|^通过/ }).count()).toBe(0);
  await page.getByRole('link', { name: '审核队列' }).click();
  await page.getByRole('heading', { level: 1, name: /份报告等您审核/ }).waitFor();
});
