import {
  asksForReason,
  badRuleMark,
  blocks,
  findingsOf,
  formatById,
  ruleMessages,
  rules,
  rulesFor,
} from '@mingjian/domain';
import type { Outcome, RuleId, RuleMarkWanted } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import {
  alwaysSure,
  faultyReports as faultyTables,
  unsureReports as unsureTables,
} from './faulty-reports.js';
import { faultyHandling, unsureHandling } from './faulty-handling.js';
import { faultyOverYears, unsureOverYears } from './faulty-over-years.js';
import { faultyCounties, judgedCounty, unsureCounties } from './faulty-counties.js';
import { faultyByPeople, markOf, unsureByPeople } from './faulty-by-people.js';
import { faultyLikeness, unsureLikeness } from './faulty-likeness.js';
import { faultyStatistics, unsureStatistics } from './faulty-statistics.js';
import { faultyFiguresInWords, unsureFiguresInWords } from './faulty-figures-in-words.js';
import { faultyPrivacy, unsurePrivacy } from './faulty-privacy.js';
import { faultyWords, unsureWords } from './faulty-words.js';
import { earlierReports, found, judge, soundReport, untold, withFigures, withoutCells } from './reports.js';
import { toldReport, wordList } from './told-report.js';

const format = formatById('revised-2021');
const faultyReports = [
  ...faultyTables,
  ...faultyHandling,
  ...faultyOverYears,
  ...faultyStatistics,
  ...faultyWords,
  ...faultyFiguresInWords,
  ...faultyPrivacy,
  ...faultyLikeness,
  ...faultyByPeople,
];
const unsureReports = [
  ...unsureTables,
  ...unsureHandling,
  ...unsureOverYears,
  ...unsureStatistics,
  ...unsureWords,
  ...unsureFiguresInWords,
  ...unsurePrivacy,
  ...unsureLikeness,
  ...unsureByPeople,
];
const inTestOrder = (ids: readonly RuleId[]) => [...new Set(ids)].sort();
const everyRule = inTestOrder(rules.map(({ id }) => id));
const ofCounties = inTestOrder(rules.filter(({ kind }) => kind === 'consolidation').map(({ id }) => id));
const everyUnitRule = everyRule.filter((id) => !ofCounties.includes(id));

describe('a sound report', () => {
  test('raises nothing', () => {
    expect(found(soundReport)).toEqual([]);
  });

  test('passes every rule in every column, row and block', () => {
    const passes = new Map<string, number>();
    for (const { rule, outcome } of judge()) {
      if (untold.includes(rule)) {
        expect(outcome, rule).toBe('NOT_APPLICABLE');
        continue;
      }
      expect(outcome, rule).toBe('PASS');
      passes.set(rule, (passes.get(rule) ?? 0) + 1);
    }
    expect(Object.fromEntries(passes)).toEqual({
      'T2-RULE0': 1,
      'T2-NONNEG': 1,
      'T2-VALIDMIN': 1,
      'T2-ROLL': 1,
      'T2-ROLLUP': 1,
      'T2-REPMAX': 1,
      'T2-FEEUNIT': 1,
      'T2-PEN21': 3,
      'T3-BAL': 7,
      'T3-SUM': 7,
      'T3-ROW': 25,
      'T3-INT': 1,
      'T3-NULL': 1,
      'T3-ALLEQ': 1,
      'T3-FEE': 1,
      'T3-SECRET': 1,
      'T3-SURGE': 1,
      'T3-CARRY': 1,
      'T3-DUPCOL': 1,
      'T4-SUM': 3,
      'T4-INT': 1,
      'T4-NOAPP': 1,
      'T4-MANY': 1,
      'T4-FIX': 3,
      'T4-PRE24': 1,
      'T4-PEND': 3,
      'YY-CARRY': 7,
      'YY-SWING': 1,
      'YY-SAME': 1,
      'CP-TAB': 3,
      'CP-SEC': 1,
      'CP-KEY': 1,
      'CP-TITLE': 1,
      'CP-CITE': 1,
      'CP-KQ': 1,
      'CP-PROB': 1,
      'CP-HOLE': 1,
      'CP-TPL': 1,
      'CP-ORG': 1,
      'CP-CONTACT': 1,
      'TX-TWO': 1,
      'TX-INT': 1,
      'TX-YEAR': 1,
      'TX-INSIDE': 1,
      'DU-PREV': 1,
      'DU-PEER': 1,
      'PR-ID': 1,
      'PR-MOB': 1,
      'PR-BANK': 1,
      'PR-MAIL': 1,
      'PR-ADDR': 1,
      'PR-APPL': 1,
      'PR-NAME': 1,
      'SE-UNIT': 1,
      'EN-CORR': 1,
      'TM-SUBMIT': 1,
      'TM-DUE': 1,
      'TM-EARLY': 1,
      'TM-NODATE': 1,
      'TM-RETURN': 1,
      'TM-CORRECT': 1,
      'TM-RETRO': 1,
    });
  });

  test('that tells in words what its tables count passes what looks at words', () => {
    const notOfFiled: readonly RuleId[] = [
      ...(['CP-VER', 'CP-IMG', 'CP-ROWS', 'T2-BACKCAST', 'YY-CARRY-T', 'YY-CUM', 'YY-STATED'] as const),
      'TM-CONFLICT',
      'CP-PIC',
      'AG-DEDUP',
    ];
    for (const { rule, outcome } of judge(toldReport, { wordList }))
      expect(outcome, rule).toBe(notOfFiled.includes(rule) ? 'NOT_APPLICABLE' : 'PASS');
  });

  test('may be filed and published on the very last day', () => {
    const dates = {
      filedOn: '2026-01-20',
      filingDue: '2026-01-20',
      publicationDue: '2026-01-31',
    };
    const report = { ...soundReport, publishedOn: '2026-01-31' };
    expect(found(report, { dates: { ...dates, today: '2026-03-01' } })).toEqual([]);
  });

  test('may have exactly as many documents in force as it issued less those it repealed', () => {
    const inForce = (count: number) => ({
      'proactive.normativeDocument.inForce': count,
    });
    const earlier = earlierReports.map((report) => withFigures(inForce(0), report));
    expect(found(withFigures(inForce(2)), { earlier })).toEqual([]);
  });
});

describe('a faulty report', () => {
  test.each(faultyReports)('$rule: $fault', ({ report, circumstances, findings }) => {
    expect(found(report, circumstances)).toEqual(findings);
  });

  test('there is one for every rule of the catalogue', () => {
    expect(inTestOrder(faultyReports.map(({ rule }) => rule))).toEqual(everyUnitRule);
    expect(inTestOrder(faultyCounties.map(({ rule }) => rule))).toEqual(ofCounties);
    for (const { rule, findings } of faultyReports) expect(findings.map((one) => one.rule)).toContain(rule);
  });

  test('with sections missing names them, in the order of the form', () => {
    const [finding] = judge({
      ...withoutCells('disputes.'),
      sections: [],
    }).filter(({ rule }) => rule === 'CP-SEC');
    expect(finding?.sections).toEqual(['overview', 'disputes', 'problems', 'other']);
  });

  test('with a section of nothing but spaces lacks it; one that says there is nothing to report does not', () => {
    const said = (text: string | null, nothingToReport: boolean) => [
      ...soundReport.sections.filter(({ id }) => id !== 'problems'),
      {
        id: 'problems' as const,
        title: '存在的主要问题',
        text,
        nothingToReport,
      },
    ];
    const missing = (text: string | null, nothingToReport: boolean) =>
      judge({ ...soundReport, sections: said(text, nothingToReport) }).find(({ rule }) => rule === 'CP-SEC');
    expect(missing('  \n　', false)).toMatchObject({
      outcome: 'FAIL',
      sections: ['problems'],
    });
    expect(missing(null, true)?.outcome).toBe('PASS');
    expect(missing('无', false)?.outcome).toBe('PASS');
  });

  test('with everything missing names every table, every section and the total of items', () => {
    const empty = { ...soundReport, figures: [], statements: [], sections: [] };
    expect(found(empty).map(({ rule, cells }) => [rule, cells.length])).toEqual([
      ['CP-TAB', 10],
      ['CP-TAB', 175],
      ['CP-TAB', 15],
      ['CP-SEC', 0],
      ['CP-KEY', 0],
    ]);
  });
});

describe('what a rule cannot tell is neither a fault nor passed over', () => {
  test.each(unsureReports)('$rule: $why', ({ rule, report, circumstances, outcome, instances }) => {
    const outcomes = judge(report, circumstances).filter((one) => one.rule === rule);
    const unsure: readonly Outcome[] = ['CANNOT_TELL', 'NOT_APPLICABLE'];
    const untold = outcomes.filter((one) => unsure.includes(one.outcome));
    expect(untold.map((one) => one.outcome)).toEqual(Array(instances).fill(outcome));
    expect(outcomes.filter((one) => one.outcome === 'FAIL')).toEqual([]);
  });

  test('there is such a report for every rule that does not merely look whether something is there', () => {
    expect(inTestOrder([...unsureReports.map(({ rule }) => rule), ...alwaysSure])).toEqual(everyUnitRule);
    expect(inTestOrder(unsureCounties.map(({ rule }) => rule))).toEqual(ofCounties);
  });

  test('a stated zero is not a blank', () => {
    const zero = withFigures({ 'applications.carriedForward.legalService': 0 });
    expect(judge(zero).filter(({ outcome }) => outcome === 'CANNOT_TELL')).toEqual([]);
  });
});

describe('sentences', () => {
  const findings = [
    ...faultyReports.flatMap(({ report, circumstances }) =>
      findingsOf(judge(report, circumstances), formatById(report.formatFound)),
    ),
    ...faultyCounties.flatMap((county) => findingsOf(judgedCounty(county), format)),
  ];

  test.each(everyRule)(
    '%s says what is wrong and what to do, in both languages, with nothing left to fill in',
    (id) => {
      const ofRule = findings.filter(({ rule }) => rule === id);
      expect(ofRule.length).toBeGreaterThan(0);
      const { title } = ruleMessages[id];
      for (const text of [title, ...ofRule.flatMap(({ message, mend }) => [message, mend])]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(text.en).toMatch(/[a-z]/);
        expect(`${text.zh}${text.en}`).not.toMatch(/[{}]|undefined|null|NaN/);
        // What a report says stays as it says it, between quotation marks.
        expect(text.en.replace(/“[^”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff]{4}/);
      }
    },
  );

  test('name the column, both sides and the difference', () => {
    const [balance] = findings.filter(({ rule }) => rule === 'T3-BAL');
    expect(balance?.message.zh).toBe(
      '表三“商业企业”列不平衡：新收＋上年结转＝3，办理总计＋结转下年＝2，差1件',
    );
    expect(balance?.message.en).toBe(
      'Table 3 column Enterprises: new + carried in = 3, handled + carried out = 2, off by 1',
    );
  });

  test('name the sections and tables that are missing', () => {
    const said = findingsOf(judge({ ...withoutCells('disputes.'), sections: [] }), format);
    expect(said.map(({ message }) => message.zh)).toEqual([
      '缺少表四',
      '缺少“一、总体情况”“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”“六、其他需要报告的事项”部分',
    ]);
  });
});

describe('what a person says where no program can tell', () => {
  const ruleMarks = [markOf({ outcome: 'PASS' }), markOf({ rule: 'AG-DEDUP', outcome: 'PASS' })];

  test('passes where the person says that it holds, and the rest of the report is judged as it was', () => {
    const judgements = judge(soundReport, { ruleMarks });
    const ofPeople = judgements.filter(({ said }) => said !== undefined);
    expect(ofPeople.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['CP-PIC', 'PASS'],
      ['AG-DEDUP', 'PASS'],
    ]);
    const others = (all: typeof judgements) =>
      all.filter(({ rule }) => rule !== 'CP-PIC' && rule !== 'AG-DEDUP');
    expect(others(judgements)).toEqual(others(judge()));
  });

  test('is said to be a person’s, by whom, on which Beijing day and why', () => {
    const [finding] = findingsOf(judge(soundReport, { ruleMarks: [markOf({})] }), format);
    expect(finding?.message.zh).toBe('没有清楚可用的图解（王主任于2026-01-26认定：“附件打不开”）');
    expect(finding?.message.en).toBe(
      'No infographic that can be used (set by 王主任 on 2026-01-26: “附件打不开”)',
    );
    const [untoldBy] = findingsOf(judge(soundReport, { ruleMarks: [markOf({ said: null })] }), format);
    expect(untoldBy?.message.zh).toBe('没有清楚可用的图解（由审核人认定）');
  });

  test('names the other unit only where it may be told', () => {
    const other = { reportYear: 2025, unitName: null, unitCode: null, passages: [] };
    const mark = markOf({ rule: 'AG-DEDUP', count: 1, other });
    const [finding] = findingsOf(judge(soundReport, { ruleMarks: [mark] }), format);
    expect(finding?.message.zh).toContain('与县内另一单位重复统计');
  });

  test('is refused of a rule for programs, without a reason, and without the other unit and a number', () => {
    const wanted = {
      rule: 'AG-DEDUP',
      outcome: 'FAIL',
      count: 1,
      isNeighbour: true,
      reason: '双方都报了',
    } as const;
    const bad = (part: Partial<RuleMarkWanted>, form = 'revised-2021') =>
      badRuleMark({ ...wanted, ...part }, form, 2025).map(({ path, reason }) => `${path} ${reason}`);
    expect(bad({})).toEqual([]);
    expect(bad({ rule: 'T3-BAL' })).toContain('rule UNKNOWN_NAME');
    expect(bad({}, 'narrative-2008')).toContain('rule UNKNOWN_NAME');
    expect(bad({ reason: ' ' })).toEqual(['reason EMPTY']);
    expect(bad({ isNeighbour: null, count: null })).toEqual(['otherUnit EMPTY', 'count EMPTY']);
    expect(bad({ isNeighbour: false })).toEqual(['otherUnit UNKNOWN_NAME']);
    expect(bad({ count: 0 })).toEqual(['count OUT_OF_RANGE']);
    expect(bad({ outcome: 'PASS', count: null, isNeighbour: null })).toEqual([]);
    expect(bad({ rule: 'CP-PIC', count: null, isNeighbour: null })).toEqual([]);
  });
});

describe('grades and effects', () => {
  /** The contract's section 4 and the columns of section 3 of the domain, written a second time. */
  const contract: Readonly<Record<RuleId, readonly [grade: string, effect: string]>> = {
    'T2-RULE0': ['E', 'BLOCK'],
    'T2-NONNEG': ['E', 'BLOCK'],
    'T2-VALIDMIN': ['E', 'EXPLAIN'],
    'T2-ROLL': ['W', 'EXPLAIN'],
    'T2-ROLLUP': ['E', 'EXPLAIN'],
    'T2-REPMAX': ['E', 'EXPLAIN'],
    'T2-BACKCAST': ['I', 'INFORM'],
    'T2-FEEUNIT': ['W', 'EXPLAIN'],
    'T2-PEN21': ['I', 'INFORM'],
    'T3-BAL': ['E', 'BLOCK'],
    'T3-SUM': ['E', 'BLOCK'],
    'T3-ROW': ['E', 'BLOCK'],
    'T3-INT': ['E', 'BLOCK'],
    'T3-NULL': ['W', 'EXPLAIN'],
    'T3-ALLEQ': ['W', 'EXPLAIN'],
    'T3-FEE': ['W', 'EXPLAIN'],
    'T3-SECRET': ['W', 'EXPLAIN'],
    'T3-SURGE': ['I', 'INFORM'],
    'T3-CARRY': ['W', 'EXPLAIN'],
    'T3-DUPCOL': ['W', 'EXPLAIN'],
    'T4-SUM': ['E', 'BLOCK'],
    'T4-INT': ['E', 'BLOCK'],
    'T4-NOAPP': ['W', 'EXPLAIN'],
    'T4-MANY': ['W', 'EXPLAIN'],
    'T4-FIX': ['I', 'INFORM'],
    'T4-PRE24': ['I', 'INFORM'],
    'T4-PEND': ['W', 'EXPLAIN'],
    'T2B-PUB': ['E', 'BLOCK'],
    'T2B-NEW': ['I', 'INFORM'],
    'T2B-ITEM': ['W', 'EXPLAIN'],
    'T2B-PROC': ['W', 'EXPLAIN'],
    'ST-RCV': ['E', 'BLOCK'],
    'ST-FIN': ['E', 'BLOCK'],
    'ST-ANS': ['E', 'BLOCK'],
    'ST-REF': ['E', 'BLOCK'],
    'ST-RV': ['E', 'BLOCK'],
    'ST-LIT': ['E', 'BLOCK'],
    'ST-STAFF': ['E', 'BLOCK'],
    'ST-INT': ['E', 'BLOCK'],
    'ST-SUB': ['E', 'BLOCK'],
    'ST-CHAN': ['W', 'EXPLAIN'],
    'ST-NORM': ['I', 'INFORM'],
    'ST-FA': ['W', 'EXPLAIN'],
    'ST-BACK': ['W', 'EXPLAIN'],
    'ST-FEE': ['W', 'EXPLAIN'],
    'ST-TRAIN': ['W', 'EXPLAIN'],
    'CP-FORM': ['I', 'INFORM'],
    'CP-VER': ['E', 'EXPLAIN'],
    'CP-TITLE': ['W', 'EXPLAIN'],
    'CP-CITE': ['W', 'EXPLAIN'],
    'CP-KQ': ['W', 'EXPLAIN'],
    'CP-PROB': ['W', 'EXPLAIN'],
    'CP-HOLE': ['E', 'EXPLAIN'],
    'CP-TPL': ['E', 'EXPLAIN'],
    'CP-ORG': ['E', 'EXPLAIN'],
    'CP-CONTACT': ['I', 'INFORM'],
    'TX-INSIDE': ['W', 'EXPLAIN'],
    'TX-NEW': ['E', 'EXPLAIN'],
    'TX-DONE': ['E', 'EXPLAIN'],
    'TX-CARRYIN': ['E', 'EXPLAIN'],
    'TX-CARRYOUT': ['E', 'EXPLAIN'],
    'TX-RESULT': ['E', 'EXPLAIN'],
    'TX-ZERO': ['E', 'EXPLAIN'],
    'TX-RV': ['E', 'EXPLAIN'],
    'TX-LIT': ['E', 'EXPLAIN'],
    'TX-NORM': ['E', 'EXPLAIN'],
    'TX-DEC': ['W', 'EXPLAIN'],
    'TX-PARTS': ['W', 'EXPLAIN'],
    'TX-CHAN': ['W', 'EXPLAIN'],
    'TX-NEST': ['W', 'EXPLAIN'],
    'TX-PCT': ['W', 'EXPLAIN'],
    'TX-PCT100': ['I', 'INFORM'],
    'TX-TWO': ['E', 'EXPLAIN'],
    'TX-INT': ['E', 'EXPLAIN'],
    'TX-YEAR': ['W', 'EXPLAIN'],
    'TX-PERIOD': ['E', 'EXPLAIN'],
    'TX-NPARTS': ['W', 'EXPLAIN'],
    'TX-MODE': ['W', 'EXPLAIN'],
    'CP-IMG': ['W', 'EXPLAIN'],
    'CP-ROWS': ['E', 'EXPLAIN'],
    'PR-BANK': ['E', 'BLOCK'],
    'PR-MAIL': ['W', 'EXPLAIN'],
    'PR-ADDR': ['W', 'EXPLAIN'],
    'PR-APPL': ['W', 'EXPLAIN'],
    'SE-WORD': ['W', 'INFORM'],
    'SE-UNIT': ['I', 'INFORM'],
    'DU-PREV': ['W', 'INFORM'],
    'DU-PEER': ['W', 'INFORM'],
    'PR-ID': ['E', 'BLOCK'],
    'PR-MOB': ['E', 'EXPLAIN'],
    'PR-NAME': ['W', 'EXPLAIN'],
    'EN-CORR': ['E', 'EXPLAIN'],
    'TM-EARLY': ['W', 'INFORM'],
    'YY-CARRY': ['E', 'EXPLAIN'],
    'YY-CARRY-T': ['W', 'EXPLAIN'],
    'YY-CUM': ['W', 'EXPLAIN'],
    'YY-SWING': ['I', 'INFORM'],
    'YY-SAME': ['W', 'EXPLAIN'],
    'YY-STATED': ['W', 'EXPLAIN'],
    'CP-TAB': ['E', 'BLOCK'],
    'CP-SEC': ['E', 'EXPLAIN'],
    'CP-KEY': ['W', 'EXPLAIN'],
    'TM-SUBMIT': ['W', 'INFORM'],
    'TM-DUE': ['E', 'INFORM'],
    'TM-NODATE': ['W', 'INFORM'],
    'TM-RETURN': ['I', 'INFORM'],
    'TM-CORRECT': ['W', 'INFORM'],
    'TM-CONFLICT': ['I', 'INFORM'],
    'TM-RETRO': ['I', 'INFORM'],
    'AG-CELL': ['E', 'INFORM'],
    'AG-COVER': ['E', 'INFORM'],
    'AG-BAL': ['E', 'INFORM'],
    'AG-CARRY': ['W', 'INFORM'],
    'AG-MERGE': ['W', 'INFORM'],
    'AG-DEDUP': ['I', 'INFORM'],
    'CP-PIC': ['I', 'INFORM'],
  };

  test.each(Object.entries(contract))('%s is what the contract says', (id, [grade, effect]) => {
    const rule = rules.find((one) => one.id === id);
    expect([rule?.grade, rule?.effect]).toEqual([grade, effect]);
  });

  test('are written down for every rule', () => {
    expect(Object.keys(contract).sort()).toEqual(everyRule);
  });

  test('only a finding that blocks and is not silenced keeps a report from being filed', () => {
    expect(blocks({ effect: 'BLOCK', silencedBy: null })).toBe(true);
    expect(blocks({ effect: 'BLOCK', silencedBy: 'T3-INT' })).toBe(false);
    expect(blocks({ effect: 'EXPLAIN', silencedBy: null })).toBe(false);
    expect(blocks({ effect: 'INFORM', silencedBy: null })).toBe(false);
  });

  test('only a finding to be explained and not silenced asks the unit for a reason', () => {
    expect(asksForReason({ effect: 'EXPLAIN', silencedBy: null })).toBe(true);
    expect(asksForReason({ effect: 'EXPLAIN', silencedBy: 'T3-INT' })).toBe(false);
    expect(asksForReason({ effect: 'BLOCK', silencedBy: null })).toBe(false);
  });

  test('missing tables are a fault from 2019 on, when the form got its tables', () => {
    expect(rulesFor('revised-2021', 2018).map(({ id }) => id)).not.toContain('CP-TAB');
    expect(rulesFor('revised-2021', 2019).map(({ id }) => id)).toContain('CP-TAB');
  });

  test('a form that is not known is judged by the rules that read no cell', () => {
    expect(rulesFor('no-such-form', 2020).map(({ id }) => id)).toEqual([
      'YY-CUM',
      'YY-SWING',
      'YY-SAME',
      'YY-STATED',
      'CP-TAB',
      'CP-VER',
      'CP-SEC',
      'CP-KEY',
      'CP-TITLE',
      'CP-CITE',
      'CP-KQ',
      'CP-PROB',
      'CP-HOLE',
      'CP-TPL',
      'CP-ORG',
      'CP-PIC',
      'TX-PARTS',
      'TX-CHAN',
      'TX-NEST',
      'TX-PCT',
      'TX-PCT100',
      'TX-TWO',
      'TX-INT',
      'TX-YEAR',
      'TX-PERIOD',
      'TX-NPARTS',
      'TX-MODE',
      'TX-INSIDE',
      'DU-PREV',
      'DU-PEER',
      'PR-ID',
      'PR-MOB',
      'PR-BANK',
      'PR-MAIL',
      'PR-ADDR',
      'PR-APPL',
      'PR-NAME',
      'SE-WORD',
      'SE-UNIT',
      'EN-CORR',
      'TM-SUBMIT',
      'TM-DUE',
      'TM-EARLY',
      'TM-NODATE',
      'TM-RETURN',
      'TM-CORRECT',
      'TM-CONFLICT',
      'TM-RETRO',
    ]);
  });

  test('the results of assessment and the notice of the year are asked for from 2019 on', () => {
    const of = (format: string, year: number) => rulesFor(format, year).map(({ id }) => id);
    for (const rule of ['CP-KQ', 'CP-CITE'] as const) {
      expect(of('statistics-2014', 2018)).not.toContain(rule);
      expect(of('trial-2019', 2019)).toContain(rule);
    }
    expect(of('trial-2019', 2019)).not.toContain('YY-CARRY');
    expect(of('trial-2019', 2020)).toContain('YY-CARRY');
  });
});
