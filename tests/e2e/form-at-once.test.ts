import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, useJourneys } from './journeys.js';
import { violations } from './usable.js';

const { person } = useJourneys();
const form = '/410308/2025/form';

const cell = (page: Page, row: string): Locator =>
  page.getByRole('grid').getByLabel(new RegExp(`${row}／其他”$`));
const status = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('status').getByText(words).first().waitFor();

const type = async (field: Locator, text: string): Promise<void> => {
  await field.press('Control+A');
  await field.pressSequentially(text);
};

/** Types a figure and waits until the server has said that it has it. */
async function save(page: Page, row: string, text: string): Promise<void> {
  const answer = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('"SaveDraft"'),
  );
  await type(cell(page, row), text);
  await answer;
  await status(page, '已自动保存');
}

test('two people write at one report: fields are joined, the same field is asked about, and no figure is lost', async () => {
  const one = await person('oneOfTwo');
  const other = await person('otherOfTwo');
  await goTo(one, form);
  await goTo(other, form);

  // Different cells: each keeps what the other typed, without a question.
  await save(one, '予以公开', '11');
  await save(other, '属于国家秘密', '12');
  await expect.poll(() => cell(other, '予以公开').inputValue()).toBe('11');
  await save(one, '其他法律行政法规禁止公开', '13');
  await expect.poll(() => cell(one, '属于国家秘密').inputValue()).toBe('12');

  // The line is lost: what is typed is kept on the computer, and the page says so.
  await other.context().setOffline(true);
  await type(cell(other, '保护第三方合法权益'), '21');
  await type(cell(other, '属于三类内部事务信息'), '22');
  await status(other, /连不上服务器，已存在本机 2 处改动/);
  await save(one, '保护第三方合法权益', '31');

  // The page is gone before the line is back; what it kept is found again, and the one contradiction is shown.
  await other.close();
  const again = await person('otherOfTwo');
  await again.context().setOffline(false);
  await goTo(again, form);
  const dialog = again.getByRole('dialog', { name: '有 1 处，您和别人填的不一样' });
  await dialog.waitFor();
  const words = await dialog.innerText();
  expect(words).toContain('保护第三方合法权益');
  expect(words).toMatch(/21[^]*31/);
  expect(await violations(again)).toEqual([]);
  await dialog.getByText('都留我的').click();
  await dialog.getByRole('button', { name: '确定并保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await status(again, '已自动保存');
  expect(await cell(again, '属于三类内部事务信息').inputValue()).toBe('22');

  // Whoever opens it now sees every figure of both, and the one that was chosen.
  await one.reload();
  for (const [row, figure] of [
    ['予以公开', '11'],
    ['属于国家秘密', '12'],
    ['其他法律行政法规禁止公开', '13'],
    ['保护第三方合法权益', '21'],
    ['属于三类内部事务信息', '22'],
  ] as const)
    await expect.poll(() => cell(one, row).inputValue()).toBe(figure);
}, 180_000);

const yearsReport = `洛阳市孟津区朝阳镇2025年政府信息公开工作年度报告

一、总体情况
2025年，我镇举办培训2次，接受培训48人次。建立了政府信息公开保密审查制度。

五、存在的主要问题及改进情况
一是公开不够及时。改进情况：建立台账，明确专人按月核对。
`;

test('a note beside a cell is the colleague’s too, and a document is read into the draft after one has looked', async () => {
  const one = await person('oneOfTwo');
  await goTo(one, form);
  const noted = cell(one, '属于四类过程性信息');
  await noted.click();
  await one.keyboard.press('Shift+F2');
  await one.keyboard.type('司法所电话核对');
  await one.keyboard.press('Enter');
  await expect.poll(() => noted.evaluate((input) => input === document.activeElement)).toBe(true);
  await one.getByText(/朝阳镇党政办甲 .+ 记/).waitFor();

  await one.getByRole('button', { name: '从文件读入' }).click();
  const dialog = one.getByRole('dialog', { name: '从文件读入草稿' });
  await dialog
    .getByLabel('选择文件')
    .setInputFiles({ name: '年报.txt', mimeType: 'text/plain', buffer: Buffer.from(yearsReport) });
  await dialog.getByText(/^从“年报.txt”读出：/).waitFor();
  expect(await violations(one)).toEqual([]);
  await dialog.getByRole('button', { name: '放进草稿' }).click();
  await dialog.waitFor({ state: 'detached' });
  await status(one, '已自动保存');

  const other = await person('otherOfTwo');
  await goTo(other, `${form}?section=problems`);
  await expect.poll(() => other.getByLabel('正文').inputValue()).toContain('按月核对');
  await goTo(other, form);
  await cell(other, '属于四类过程性信息').click();
  await expect.poll(() => other.getByLabel(/^备注/).inputValue()).toBe('司法所电话核对');
});
