import {
  defaultScheme,
  fullMarks,
  gradeOfReport,
  indicatorById,
  itemWords,
  pastSchemes,
  pointsWith,
  schemeById,
  schemeOfVersion,
  schemes,
  scoreReport,
  scoreTree,
  stepsToNextGrade,
  totalOf,
} from '@mingjian/domain';
import type { DeductionLine, Judgement, Mark, Practice, Scheme, SchemeItem, Score } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultyReports, unsureReports } from './faulty-reports.js';
import { datesInTime, judge, soundReport, withFigures } from './reports.js';

const { today } = datesInTime;
const practices2015 = schemes.find(({ id }) => id === 'practices-2015') ?? defaultScheme;

function holding(practice: Practice['practice'], holds = true): Practice {
  return { practice, holds, names: [], section: null };
}

function scored(
  scheme: Scheme,
  practices: readonly Practice[],
  marks: readonly Mark[] = [],
): readonly Score[] {
  return scoreReport({ judgements: judge(soundReport), today, practices, marks }, scheme);
}

function scoreOf(scores: readonly Score[], indicator: string) {
  const one = scores.find((score) => score.indicator === indicator);
  return one && { points: one.points, maximum: one.maximum, reason: one.reason };
}

describe('schemes', () => {
  test.each(schemes)(
    '$id gives 100 points, each item in a way that its indicator can be judged',
    (scheme) => {
      expect(fullMarks(scheme)).toBe(100);
      for (const item of scheme.items) {
        const { evidence } = indicatorById(item.indicator);
        expect(item.deductions.length > 0).toBe(!!(evidence.rules ?? evidence.groups));
        expect(item.practices.map(({ practice }) => practice)).toEqual(evidence.practices ?? []);
        expect(item.mark !== null).toBe(evidence.mark === true);
        const ways = [item.deductions, item.practices, item.mark ? [item.mark] : []];
        if (!item.signed) expect(ways.filter(({ length }) => length > 0)).toHaveLength(1);
        if (!item.signed && item.practices.length > 0)
          expect(item.practices.reduce((sum, { points }) => sum + points, 0)).toBe(item.points);
      }
      expect(scheme.grades.at(-1)?.from).toBe(0);
      expect(scheme.grades.map(({ from }) => from)).toEqual(
        scheme.grades.map(({ from }) => from).sort((one, other) => other - one),
      );
      const ids = scheme.grades.map(({ id }) => id);
      for (const { atBest } of scheme.essentials) expect(ids).toContain(atBest);
    },
  );

  test('are found by name for a county and by version for an old score', () => {
    expect(schemeById('default')).toBe(defaultScheme);
    expect(schemeById('of another county')).toBeNull();
    for (const scheme of [...schemes, ...pastSchemes]) expect(schemeOfVersion(scheme.version)).toBe(scheme);
    expect(schemeOfVersion('default/0')).toBeNull();
  });

  test('say in words what each item takes off or gives', () => {
    const words = defaultScheme.items.map((item) => itemWords(item).zh);
    expect(words[0]).toBe('在法定期限内公开。每晚满或不满5天扣5分。');
    expect(words[6]).toContain('审核人评0至5分');
    expect(practices2015.items.map((item) => itemWords(item).zh)[0]).toBe(
      '有第一责任人、具体负责人和专人。第一责任人2分；具体负责人2分；专人2分。',
    );
  });
});

describe('points for practices', () => {
  test('are given for what holds, out of what is known', () => {
    const scores = scored(practices2015, [
      holding('organisation.leader'),
      holding('organisation.staff', false),
      holding('publication.guide'),
    ]);
    expect(scoreOf(scores, 'organised')).toEqual({ points: 2, maximum: 4, reason: null });
    expect(scoreOf(scores, 'channels')).toEqual({ points: 4, maximum: 4, reason: null });
    expect(scoreOf(scores, 'supervised')).toEqual({ points: null, maximum: 16, reason: 'CANNOT_TELL' });
    expect(scoreOf(scores, 'publishedOnTime')).toEqual({ points: 5, maximum: 5, reason: null });
    // Of 100, eleven could be told.
    expect(totalOf(scores)).toEqual({ points: 11, maximum: 13 });
    expect(gradeOfReport(scores, [], practices2015)).toBeNull();
  });

  test('are unknown where a report says both', () => {
    const both = [holding('applications.handledInTime'), holding('applications.handledInTime', false)];
    expect(scoreOf(scored(practices2015, both), 'handledInTime')?.reason).toBe('CANNOT_TELL');
  });

  test('come on top where the item is a bonus', () => {
    const without = totalOf(scored(practices2015, [holding('organisation.leader')]));
    const held = totalOf(scored(practices2015, [holding('organisation.leader'), holding('training.held')]));
    expect(held).toEqual({ points: (without?.points ?? 0) + 2, maximum: without?.maximum });
  });
});

describe("a reviewer's mark", () => {
  test('gives the points of its item', () => {
    const scores = scored(defaultScheme, [], [{ indicator: 'substance', points: 3 }]);
    expect(scoreOf(scores, 'substance')).toEqual({ points: 3, maximum: 5, reason: null });
  });

  test('adds or takes where the item is signed, within its bounds, and has no part in the maximum', () => {
    for (const [points, counted] of [
      [4, 4],
      [-4, -4],
      [-9, -5],
    ] as const) {
      const scores = scored(defaultScheme, [], [{ indicator: 'handling', points }]);
      expect(scoreOf(scores, 'handling')).toEqual({ points: counted, maximum: 0, reason: null });
    }
  });
});

function line(one: DeductionLine): SchemeItem {
  return {
    indicator: 'consistentInside',
    points: 20,
    signed: false,
    floor: 0,
    deductions: [one],
    practices: [],
    mark: null,
  };
}

function finding(rule: Judgement['rule'], left: Judgement['left'] = null): Judgement {
  return {
    rule,
    outcome: 'FAIL',
    cells: [],
    sections: [],
    passages: [],
    left,
    right: null,
    silencedBy: null,
  };
}

describe('deductions', () => {
  const by = (item: SchemeItem, judgements: readonly Judgement[]) =>
    scoreReport({ judgements, today, practices: [], marks: [] }, { ...defaultScheme, items: [item] })[0]
      ?.points;

  test('stop at the cap of their line', () => {
    const capped = line({ by: 'findings', grades: ['E'], each: 4, cap: 10 });
    const three = [finding('T3-BAL'), finding('T3-SUM'), finding('T3-ROW')];
    expect(by(capped, three.slice(0, 2))).toBe(12);
    expect(by(capped, three)).toBe(10);
  });

  test('stop at the floor of their item', () => {
    const floored = { ...line({ by: 'findings', grades: ['E'], each: 15 }), floor: 4 };
    expect(by(floored, [finding('T3-BAL'), finding('T3-SUM')])).toBe(4);
  });

  test('go by steps of likeness', () => {
    const steps = [
      { from: 85, points: 4 },
      { from: 90, points: 6 },
      { from: 97, points: 10 },
    ];
    const alike = line({ by: 'likeness', steps });
    for (const [share, points] of [
      [84, 20],
      [85, 16],
      [96, 14],
      [97, 10],
      [100, 10],
    ] as const)
      expect(by(alike, [finding('T3-BAL', share)])).toBe(points);
  });
});

describe('a grade', () => {
  const judgements = judge(soundReport);

  test('goes by the share of what was judged', () => {
    expect(gradeOfReport(scored(defaultScheme, []), judgements, defaultScheme)?.grade.id).toBe('excellent');
  });

  test('is not given while too little is judged', () => {
    const few = scored(defaultScheme, []).filter(({ indicator }) => indicator === 'complete');
    expect(gradeOfReport(few, judgements, defaultScheme)).toBeNull();
  });

  test('is fair at best when personal data is let out, whatever the points', () => {
    const given = gradeOfReport(scored(defaultScheme, []), [finding('PR-ID')], defaultScheme);
    expect(given?.grade.id).toBe('fair');
    expect(given?.broken).toEqual(defaultScheme.essentials);
  });
});

describe('an old score', () => {
  test('comes out again from what was stored: outcomes, marks and the name of the scheme', () => {
    for (const { report, circumstances } of [{ report: soundReport, circumstances: {} }, ...faultyReports]) {
      const evidence = {
        judgements: judge(report, circumstances),
        today,
        practices: report.practices,
        marks: [],
      };
      for (const scheme of [...schemes, ...pastSchemes]) {
        const stored = JSON.stringify({ evidence, scheme: scheme.version });
        const read: { evidence: typeof evidence; scheme: string } = JSON.parse(stored);
        const again = schemeOfVersion(read.scheme);
        expect(again && scoreTree(scoreReport(read.evidence, again))).toEqual(
          scoreTree(scoreReport(evidence, scheme)),
        );
      }
    }
  });

  test('of the first version had nothing for what was not judged then', () => {
    const [first] = pastSchemes;
    const scores = first ? scored(first, []) : [];
    expect(totalOf(scores)).toEqual({ points: 75, maximum: 75 });
    expect(scoreOf(scores, 'clean')).toEqual({ points: null, maximum: 10, reason: 'NOT_BUILT' });
  });
});

describe('the tree of a score', () => {
  test('adds up from findings to the total, and names cells and days', () => {
    for (const { report, circumstances } of [...faultyReports, ...unsureReports]) {
      const evidence = {
        judgements: judge(report, circumstances),
        today,
        practices: report.practices,
        marks: [],
      };
      const tree = scoreTree(scoreReport(evidence, defaultScheme));
      expect(tree.items.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(tree.points ?? 0);
      for (const { rules, points, maximum } of tree.items) {
        for (const { deduction, instances } of rules)
          expect(instances.reduce((sum, one) => sum + one.deduction, 0)).toBe(deduction);
        const lost = rules.reduce((sum, { deduction }) => sum + deduction, 0);
        if (points !== null && maximum > 0) expect(points).toBe(Math.max(0, maximum - lost));
      }
    }
    const report = withFigures(
      { 'disputes.directSuit.total': 1 },
      { ...soundReport, publishedOn: '2026-02-03' },
    );
    const evidence = { judgements: judge(report), today, practices: [], marks: [] };
    const failed = scoreTree(scoreReport(evidence, defaultScheme)).items.flatMap(({ rules }) =>
      rules.flatMap(({ rule, instances }) =>
        instances.flatMap(({ deduction, cells, left, right }) =>
          deduction > 0 ? [{ rule, deduction, last: cells.at(-1), left, right }] : [],
        ),
      ),
    );
    expect(failed).toEqual([
      { rule: 'TM-DUE', deduction: 5, last: undefined, left: '2026-02-03', right: '2026-01-31' },
      expect.objectContaining({ rule: 'T4-SUM', deduction: 4, last: 'disputes.directSuit.total' }),
    ]);
  });
});

describe('the way to the next grade', () => {
  const cap = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
  const points = fc.integer({ min: 1, max: 12 });
  const withCap = (one: number | undefined) => (one === undefined ? {} : { cap: one });
  /** Three items whose findings can be mended, with caps and floors of every kind. */
  const scheme = fc
    .record({
      each: fc.tuple(points, points, points),
      cap,
      errorsCap: cap,
      floor: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ each: [inside, parts, privacy], cap: partsCap, errorsCap, floor }): Scheme => {
      const item = { signed: false, floor, practices: [], mark: null, points: 20 } as const;
      return {
        ...defaultScheme,
        gradedFrom: 0,
        items: [
          {
            ...item,
            indicator: 'consistentInside',
            deductions: [
              { by: 'findings', groups: ['T3'], grades: ['E'], each: inside, ...withCap(errorsCap) },
              { by: 'findings', groups: ['T4'], grades: ['E'], each: parts, ...withCap(partsCap) },
            ],
          },
          {
            ...item,
            indicator: 'complete',
            deductions: [{ by: 'missing parts', grades: ['E', 'W'], each: parts }],
          },
          { ...item, indicator: 'clean', deductions: [{ by: 'findings', grades: ['E'], each: privacy }] },
        ],
      };
    });
  const found = fc.array(
    fc
      .tuple(
        fc.constantFrom('T3-BAL', 'T3-ROW', 'T4-SUM', 'CP-SEC', 'CP-TAB', 'PR-ID', 'EN-CORR'),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([rule, parts]): Judgement => ({
        ...finding(rule),
        sections: rule === 'CP-SEC' ? Array<'overview'>(parts).fill('overview') : [],
      })),
    { minLength: 1, maxLength: 8 },
  );
  // Whatever is mended, every item stays judged.
  const passed = (['T3-SUM', 'CP-KEY', 'PR-MOB'] as const).map((rule): Judgement => ({
    ...finding(rule),
    outcome: 'PASS',
  }));

  const gradeAfter = (judgements: readonly Judgement[], by: Scheme): number => {
    const scores = scoreReport({ judgements, today, practices: [], marks: [] }, by);
    const given = gradeOfReport(scores, judgements, by);
    return by.grades.findIndex(({ id }) => id === given?.grade.id);
  };

  test('is the smallest set of findings that a search through all of them finds', () => {
    fc.assert(
      fc.property(scheme, found, (by, findings) => {
        const judgements = [...passed, ...findings];
        const scores = scoreReport({ judgements, today, practices: [], marks: [] }, by);
        const place = gradeAfter(judgements, by) - 1;
        const smallest = subsets(findings)
          .filter((mended) => {
            const left = judgements.filter((one) => !mended.includes(one));
            return gradeAfter(left, by) <= place;
          })
          .reduce<number | null>(
            (least, { length }) => (least === null ? length : Math.min(least, length)),
            null,
          );
        const way = stepsToNextGrade(scores, judgements, by);
        expect(way?.mend.length ?? null).toBe(place < 0 ? null : smallest);
        if (!way) return;
        const left = judgements.filter((one) => !way.mend.includes(one));
        expect(gradeAfter(left, by)).toBeLessThanOrEqual(place);
        const total = totalOf(scoreReport({ judgements: left, today, practices: [], marks: [] }, by));
        expect(total?.points).toBe(way.points);
      }),
      { numRuns: 100 },
    );
  });

  test('does not promise to undo what is over', () => {
    const late = judge({ ...soundReport, publishedOn: '2026-05-01' });
    const only: Scheme = { ...defaultScheme, gradedFrom: 0, items: defaultScheme.items.slice(0, 1) };
    const scores = scoreReport({ judgements: late, today, practices: [], marks: [] }, only);
    expect(gradeOfReport(scores, late, only)?.grade.id).toBe('poor');
    expect(stepsToNextGrade(scores, late, only)).toBeNull();
  });

  test('a deduction fewer never costs points', () => {
    const item = line({ by: 'findings', grades: ['E'], each: 4, cap: 9 });
    const score = { maximum: 20, practices: [], mark: null, awarded: null };
    const three = [4, 4, 4].map((one) => ({ line: 0, points: one }));
    const sums = [0, 1, 2, 3].map((mended) => pointsWith(item, score, three.slice(mended)));
    expect(sums).toEqual([11, 12, 16, 20]);
  });
});

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>(
    (known, one) => [...known, ...known.map((set) => [...set, one])],
    [[]],
  );
}
