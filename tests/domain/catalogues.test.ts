import {
  badValueReasons,
  formats,
  indicators,
  measures,
  practices,
  ruleMessages,
  rules,
  schemes,
  scoreSentences,
  transitions,
  unitKinds,
  untoldInGeneral,
  untoldReasons,
} from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const catalogues = {
  formats,
  rules,
  measures,
  indicators,
  practices,
  unitKinds,
  schemes,
  messages: ruleMessages,
  badValueReasons,
  scoreSentences,
  untoldReasons,
  untoldInGeneral,
  transitions,
};

/** Every { zh, en } inside a value, with the way to it. */
function textsIn(value: unknown, path: string): { path: string; zh: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
  return 'zh' in value || 'en' in value
    ? [{ path, zh: 'zh' in value ? value.zh : undefined, en: 'en' in value ? value.en : undefined }]
    : inside;
}

describe('catalogues', () => {
  test.each(Object.entries(catalogues))(
    '%s are plain data: they can be printed, stored and read again',
    (_, one) => {
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
    },
  );

  test.each(Object.entries(catalogues))('%s say everything in Chinese and in English', (name, one) => {
    for (const { path, zh, en } of textsIn(one, name)) {
      expect(zh, path).toMatch(/\S/);
      expect(en, path).toMatch(/\S/);
      expect(String(en), `${path} is not English`).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('have each name once', () => {
    for (const entries of [formats, rules, measures, indicators, practices, schemes, unitKinds]) {
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('names of the contract', () => {
  test('every measure, and no other', () => {
    const contract = [
      ...named('disclosure', 'items itemsCumulative newsItems pictures byGazette byWebsite byWeibo byWechat'),
      ...named('disclosure', 'byOther normativeIssued normativeRepealed normativeInForce'),
      ...named('decisions', 'licensing penalty compulsion'),
      ...named('fees', 'administrative disclosure'),
      ...named('applications', 'received broughtForward handled granted partlyGranted refused unavailable'),
      ...named('applications', 'notProcessed otherHandling carriedForward inPerson byFax online byLetter'),
      ...named('disputes', 'reconsiderations reconsiderationsCorrected lawsuits lawsuitsCorrected'),
      ...named('complaints', 'received'),
      ...named('consultations', 'received'),
      ...named('responses', 'issued'),
      ...named('training', 'sessions attendees'),
      ...named('meetings', 'held'),
      ...named('staff', 'total fullTime partTime'),
      ...named('readingPoints', 'total'),
      ...named('improvement', 'problems measures'),
    ];
    expect(measures.map(({ id }) => id)).toEqual(contract);
  });

  test('every practice, and no other', () => {
    const contract = [
      ...named('organisation', 'leader executive staff'),
      ...named('rules', 'accountability secrecyReview own'),
      ...named('publication', 'guide catalogue portal columns annualReport'),
      ...named('applications', 'handledInTime'),
      ...named('supervision', 'complaintChannel selfInspection meetings assessment'),
      ...named('training', 'held'),
    ];
    expect(practices.map(({ id }) => id)).toEqual(contract);
  });
});

function named(group: string, names: string): string[] {
  return names.split(' ').map((name) => `${group}.${name}`);
}
