import { askedStatements, figuresOf, measureById, measureValue, measures } from '@mingjian/domain';
import type { Statement } from '@mingjian/domain';
import { faultOf } from '@mingjian/server/demonstration/generator/faults';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import { expect, test } from 'vitest';
import { isHanding } from './judged-plan.js';

const plan = demonstrationPlan();
const versions = plan.flatMap((of) =>
  of.steps.filter(isHanding).map((step) => ({ of, step, report: step.report })),
);

test('words leave no gap to fill in and carry no number of a person', () => {
  for (const { report } of versions) {
    const text = report.sections.map((section) => section.text ?? '').join('\n');
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|××|XX/);
    expect(text).not.toMatch(/\d{11,}|1[3-9]\d{9}/);
    expect(text).toContain('演示数据');
    expect(text).toContain(`${report.reportYear}年`);
  }
});

test('every statement stands in the words of its section', () => {
  for (const { report } of versions)
    for (const { measure, value, qualifier, section } of report.statements) {
      const text = report.sections.find(({ id }) => id === section)?.text ?? '';
      const said = String(value);
      const countsSentences = measure.startsWith('improvement.');
      const denies = Number(value) === 0 && /未收到|未发生|未收取|没有制发/.test(text);
      expect(
        countsSentences || denies || text.includes(qualifier === 'AT_LEAST' ? `${said}余` : said),
        `${report.unit} ${report.reportYear} ${measure} ${said}`,
      ).toBe(true);
    }
});

test('problems and measures are as many as the words list', () => {
  for (const { report } of versions) {
    const text = report.sections.find(({ id }) => id === 'problems')?.text ?? '';
    const listed = (text.match(/[一二三]是/g) ?? []).length;
    const stated = report.statements
      .filter(({ measure }) => measure.startsWith('improvement.'))
      .reduce((sum, { value }) => sum + Number(value), 0);
    expect(stated).toBe(listed);
  }
});

test('what the words state of a table is what stands in it, but where a slip was planted', () => {
  for (const { of, report } of versions) {
    const hasSlip = of.planted.some(({ fault }) => faultOf(fault).afterWords !== undefined);
    if (hasSlip) continue;
    const inTables = { ...report, statements: [] };
    for (const { measure, value } of report.statements) {
      const known = measureValue(inTables, measureById(measure), figuresOf(report));
      if (known !== null && measureById(measure).kind === 'count')
        expect(Number(known.amount), `${report.unit} ${report.reportYear} ${measure}`).toBe(value);
    }
  }
});

test('a report never contradicts itself: what is said twice is said alike', () => {
  for (const { report } of versions)
    for (const { id } of measures) {
      const said = report.statements.filter(({ measure }) => measure === id);
      const different = new Set(said.map(({ value, qualifier }: Statement) => `${value} ${qualifier}`));
      expect(different.size, `${report.unit} ${report.reportYear} ${id}`).toBeLessThanOrEqual(1);
    }
});

test('everything the form asks for is stated, but where it was left out on purpose', () => {
  for (const { of, step, report } of versions) {
    if (of.planted.length > 0 || step.act === 'SAVE_DRAFT') continue;
    const stated = new Set(report.statements.map(({ measure }) => measure));
    for (const { measure } of askedStatements) expect([...stated]).toContain(measure);
  }
});

test('no two reports tell their year in the same words', () => {
  const overviews = plan.flatMap(
    ({ latest }) => latest?.sections.find(({ id }) => id === 'overview')?.text ?? [],
  );
  expect(new Set(overviews).size).toBe(overviews.length);
});
