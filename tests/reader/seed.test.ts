import { readDocument, shippedDivisions } from '@mingjian/reader';
import { describe, expect, test } from 'vitest';
import { byRepairs, misplaced, readSeed } from './read.js';

const reading = readSeed();

describe('the report of 送庄镇 for 2016', () => {
  test('whose it is, of which year, when it was published', () => {
    expect(reading).toMatchObject({
      unit: '410322103',
      unitName: '送庄镇',
      reportYear: 2016,
      publishedOn: '2017-02-10',
      formatFound: 'statistics-2014',
      title: '送庄镇2016年政府信息公开工作年度报告',
      references: ['豫政办〔2016〕86号', '洛政办〔2016〕55号', '孟政办〔2016〕32号'],
      source: { mediaType: 'text/plain', encoding: 'utf-8' },
    });
  });

  test('exactly these statements, and no figures of a table', () => {
    expect(reading.figures).toEqual([]);
    expect(
      reading.statements.map(({ measure, value, qualifier, section }) => [
        measure,
        value,
        qualifier,
        section,
      ]),
    ).toEqual([
      ['training.sessions', 3, 'EXACT', 'overview'],
      ['training.attendees', 30, 'AT_LEAST', 'overview'],
      ['disclosure.newsItems', 300, 'AT_LEAST', 'proactive'],
      ['disclosure.pictures', 68, 'EXACT', 'proactive'],
      ['applications.received', 0, 'EXACT', 'applications'],
      ['disputes.reconsiderations', 0, 'EXACT', 'disputes'],
      ['disputes.lawsuits', 0, 'EXACT', 'disputes'],
      ['improvement.problems', 2, 'EXACT', 'problems'],
      ['improvement.measures', 3, 'EXACT', 'problems'],
    ]);
  });

  test('exactly these practices, all of them in place', () => {
    expect(reading.practices.every(({ holds }) => holds)).toBe(true);
    expect(Object.fromEntries(reading.practices.map(({ practice, names }) => [practice, names]))).toEqual({
      'organisation.leader': ['镇长'],
      'organisation.executive': ['党委副书记'],
      'organisation.staff': [],
      'rules.accountability': ['政府部门行政首长问责暂行办法', '行政过错责任追究暂行办法'],
      'rules.secrecyReview': ['政府信息公开保密审查办法', '送庄镇人民政府办公室政府信息公开保密审查制度'],
      'rules.own': [],
      'publication.guide': [],
      'publication.catalogue': [],
      'publication.portal': [],
      'publication.columns': ['政府信息公开', '最新动态', '招商引资', '新农村建设'],
      'publication.annualReport': [],
      'applications.handledInTime': [],
      'supervision.complaintChannel': [],
      'supervision.selfInspection': [],
      'supervision.meetings': [],
      'training.held': [],
    });
  });

  test('its sections in order; the heading of the overview is missing', () => {
    expect(reading.sections.map(({ id, title, heading }) => [id, title, heading === null])).toEqual([
      ['overview', null, true],
      ['proactive', '主动公开政府信息情况', false],
      ['applications', '依申请公开政府信息情况', false],
      ['fees', '政府信息公开的收费及减免情况', false],
      ['disputes', '因政府信息公开申请行政复议、提起行政诉讼的情况', false],
      ['problems', '存在问题及下步工作重点', false],
    ]);
    expect(reading.sections.some(({ nothingToReport }) => nothingToReport)).toBe(false);
  });

  test('two problems and three measures, each with its words', () => {
    expect(reading.improvements.map(({ kind }) => kind)).toEqual([
      'PROBLEM',
      'PROBLEM',
      'MEASURE',
      'MEASURE',
      'MEASURE',
    ]);
    expect(reading.improvements[1]?.quote).toBe('二是网站建设和制度配套有待进一步健全');
  });

  test('what the page adds below is no content', () => {
    expect(reading.text.slice(reading.footer?.start, reading.footer?.end)).toBe(
      '（李远明）\n\n扫一扫在手机打开当前页\n分享：',
    );
    expect(reading.sections.at(-1)?.text?.endsWith('做到服务于民。')).toBe(true);
  });

  test('every quote stands at its offsets', () => {
    expect(misplaced(reading)).toEqual([]);
  });

  test('that applications were answered although none came is a doubt', () => {
    expect(reading.doubts.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      expect.stringContaining('依法、及时答复'),
      '度',
      '理',
    ]);
  });
});

describe('its repair', () => {
  test('six shifted runs, to the letter', () => {
    expect(
      reading.repairs.filter(({ kind }) => kind === 'C3').map(({ before, after }) => [before, after]),
    ).toEqual([
      ['?。ㄒ唬┙∪珯C', '　（一）健全机'],
      ['?。ǘ\uE46A┩晟浦贫', '　（二）完善制'],
      ['?。ㄋ模┳⒅毓芾', '　（四）注重管'],
      ['?。ㄎ澹\uE7ED?qiáng)', '　（五）强'],
      ['?。ㄒ唬┻M', '　（一）进'],
      ['?。ㄈ\uE40C┤\uE07Eψズ谜\uE47F\uE1A7畔⒐\uE0A6_', '　（三）全力抓好政府信息公开'],
    ]);
  });

  test('all of it exact but two characters whose bytes are half lost', () => {
    expect(
      reading.repairs
        .filter(({ certainty }) => certainty === 'inferred')
        .map(({ kind, after }) => [kind, after]),
    ).toEqual([
      ['C3-tail', '度'],
      ['C3-tail', '理'],
    ]);
    expect(reading.damaged).toEqual([]);
  });

  test('either text can be made from the other', () => {
    expect(byRepairs(reading)).toEqual({ text: reading.text, found: reading.found });
  });

  test('余, 后, 里, 制 and 面 stay as they are', () => {
    for (const [damaged, whole] of [
      ['300余條', '300余条'],
      ['制(zhì)度建設(shè)', '制度建设'],
    ])
      expect(
        readDocument(
          { name: 'a.txt', bytes: new TextEncoder().encode(`${damaged},報(bào)告(gào),開(kāi)會(huì)`) },
          shippedDivisions,
        ).text,
      ).toContain(whole);
  });
});
