import { judgeReport, withoutTimeliness } from '@mingjian/domain';
import { judgementsFrom, storedOutcomes } from '@mingjian/server/assessment/stored-outcomes';
import { expect, test } from 'vitest';
import { generatedReport } from '../bench/seed/generated-report.js';

const report = generatedReport('990101101', 2025, 7);
const total = 'applications.handledTotal.total';
const wrong = {
  ...report,
  figures: report.figures.map((figure) =>
    figure.cell === total ? { cell: total, value: Number(figure.value) + 1 } : figure,
  ),
};
const judgements = withoutTimeliness(
  judgeReport(wrong, { earlier: [], unitKind: 'TOWN', unitMakesRules: false, dates: null, document: null }),
);
const isQuiet = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'PASS' || outcome === 'NOT_APPLICABLE';
const names = (of: readonly { readonly rule: string; readonly outcome: string }[]): Set<string> =>
  new Set(of.map(({ rule, outcome }) => `${outcome} ${rule}`));

test('what failed comes back as it was judged, and what did not by its name, once', () => {
  const back = judgementsFrom(JSON.parse(JSON.stringify(storedOutcomes(judgements))));
  const loud = judgements.filter((one) => !isQuiet(one));
  expect(loud.map(({ outcome }) => outcome)).toContain('FAIL');
  expect(back.filter((one) => !isQuiet(one))).toEqual(JSON.parse(JSON.stringify(loud)));
  expect(names(back)).toEqual(names(judgements));
  const quiet = back.filter(isQuiet);
  expect(quiet).toHaveLength(names(quiet).size);
});

test('what was stored before rules were only named is read as the same', () => {
  const before = judgements.filter(isQuiet).map(({ rule, outcome }) => ({ rule, outcome }) as const);
  expect(names(judgementsFrom(JSON.parse(JSON.stringify(before))))).toEqual(names(before));
});
