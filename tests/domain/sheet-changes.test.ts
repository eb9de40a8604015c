import { changesOfSheet, entryOfReport } from '@mingjian/domain';
import type { SheetReading } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const place = { sheet: '表三', address: 'E7' };
const received = 'applications.newlyReceived';
const nothing: SheetReading = {
  format: 'revised-2021',
  figures: [],
  statements: [],
  sections: [],
  doubts: [],
  unplaced: [],
  unlisted: 0,
  blank: [],
  missing: [],
};
const figure = (cell: string, value: number) => ({ cell, value, place });

describe('what a workbook would do to a draft', () => {
  test('fills what is blank, names what differs, counts what is the same', () => {
    const reading: SheetReading = {
      ...nothing,
      figures: [
        figure(`${received}.naturalPerson`, 5),
        figure(`${received}.commercialEnterprise`, 0),
        figure(`${received}.legalService`, 2),
      ],
      statements: [{ measure: 'training.attendees', value: 30, qualifier: 'AT_LEAST', place }],
      sections: [
        { id: 'overview', text: '新的文字', nothingToReport: false, place },
        { id: 'other', text: null, nothingToReport: true, place },
      ],
    };
    const draft = new Map([
      [`cell:${received}.commercialEnterprise`, '0'],
      [`cell:${received}.legalService`, '1'],
      ['text:overview', '旧的文字'],
    ]);
    expect(changesOfSheet(reading, draft)).toMatchObject({
      fills: [
        [`cell:${received}.naturalPerson`, '5'],
        ['statement:training.attendees', '30'],
        ['qualifier:training.attendees', 'AT_LEAST'],
        ['nothing:other', 'yes'],
      ],
      changes: [
        { field: `cell:${received}.legalService`, mine: '1', theirs: '2' },
        { field: 'text:overview', mine: '旧的文字', theirs: '新的文字' },
      ],
      same: 1,
    });
  });

  test('leaves a figure of the draft alone whose place in the workbook is blank', () => {
    const draft = new Map([[`cell:${received}.naturalPerson`, '3']]);
    const blank = [`cell:${received}.naturalPerson`, `cell:${received}.legalService`];
    const changes = changesOfSheet({ ...nothing, blank }, draft);
    expect(changes.kept).toEqual([`cell:${received}.naturalPerson`]);
    expect([changes.fills, changes.changes]).toEqual([[], []]);
  });

  test('a total is the form’s to compute: one that it can, is taken from nowhere; one that it cannot, is told', () => {
    const row = (name: string, last: number | null) =>
      ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfare', 'legalService']
        .map((column) => figure(`applications.${name}.${column}`, 1))
        .concat(last === null ? [] : [figure(`applications.${name}.otherOrganization`, last)]);
    const reading: SheetReading = {
      ...nothing,
      figures: [
        ...row('newlyReceived', 1),
        figure('applications.newlyReceived.total', 6),
        ...row('granted', null),
        figure('applications.granted.total', 6),
      ],
    };
    const { fills, uncounted } = changesOfSheet(reading, new Map());
    expect(fills.some(([field]) => field.endsWith('.total'))).toBe(false);
    expect(uncounted.map(({ cell }) => cell)).toEqual(['applications.granted.total']);
    const typed = changesOfSheet(reading, new Map([['unlocked:applications', 'yes']]));
    expect(typed.uncounted).toEqual([]);
    expect(typed.fills).toContainEqual(['cell:applications.granted.total', '6']);
  });

  test('a computed total without a result is nobody’s doubt; an input without one is', () => {
    const doubt = (cell: string) => ({
      place,
      text: '=',
      reason: 'NO_RESULT' as const,
      fields: [`cell:${cell}`],
      value: null,
    });
    const doubts = [doubt(`${received}.total`), doubt(`${received}.legalService`)];
    expect(changesOfSheet({ ...nothing, doubts }, new Map()).doubts).toEqual([doubts[1]]);
  });

  test('a workbook that says what the draft says changes nothing', () => {
    const report = {
      unit: '990101100',
      reportYear: 2025,
      formatFound: 'revised-2021' as const,
      publishedOn: null,
      title: null,
      references: [],
      practices: [],
      figures: [{ cell: `${received}.naturalPerson`, value: 5 }],
      statements: [],
      sections: [],
    };
    const reading = { ...nothing, figures: [figure(`${received}.naturalPerson`, 5)] };
    expect(changesOfSheet(reading, entryOfReport(report, []))).toMatchObject({
      fills: [],
      changes: [],
      same: 1,
    });
  });
});
