import type {
  BarsSpec,
  ChartValue,
  LinesSpec,
  MultiplesSpec,
  ScatterSpec,
  SharesSpec,
  Tone,
} from '@mingjian/yearbook/charts';
import fc from 'fast-check';

export function value(amount: number, qualifier: ChartValue['qualifier'] = 'EXACT'): ChartValue {
  return { value: amount, qualifier, shown: `${qualifier === 'AT_LEAST' ? '≥' : ''}${amount}` };
}

export const years = Array.from({ length: 18 }, (_, index) => 2008 + index);

const name = fc.string({
  unit: fc.constantFrom(...'送庄镇白鹤会盟平乐 abcW政府'),
  minLength: 1,
  maxLength: 22,
});
const tone = fc.constantFrom<Tone>('first', 'second', 'light', 'outline', 'context');
const some = fc
  .tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.constantFrom<ChartValue['qualifier']>('EXACT', 'AT_LEAST', 'AT_MOST'),
  )
  .map(([amount, qualifier]) => value(amount, qualifier));
const perhaps = fc.option(some, { freq: 3 });

export const anyBars: fc.Arbitrary<BarsSpec> = fc
  .array(fc.record({ name, tone }), { minLength: 1, maxLength: 6 })
  .chain((series) =>
    fc.record({
      kind: fc.constant('BARS' as const),
      series: fc.constant(series),
      rows: fc.array(
        fc.record({
          name,
          values: fc.array(perhaps, { minLength: series.length, maxLength: series.length }),
          total: fc.option(fc.nat({ max: 999_999 }).map(String)),
          absent: fc.option(name, { freq: 4 }),
        }),
        { maxLength: 14 },
      ),
    }),
  );

export const anyShares: fc.Arbitrary<SharesSpec> = fc
  .array(fc.record({ name }), { minLength: 1, maxLength: 8 })
  .chain((parts) =>
    fc.record({
      kind: fc.constant('SHARES' as const),
      parts: fc.constant(parts),
      rows: fc.array(
        fc.record({
          name,
          values: fc.array(perhaps, { minLength: parts.length, maxLength: parts.length }),
          whole: fc.option(fc.nat({ max: 999_999 }).map(String)),
          absent: fc.option(name, { freq: 4 }),
        }),
        { maxLength: 14 },
      ),
    }),
  );

export const anyLines: fc.Arbitrary<LinesSpec> = fc.record({
  kind: fc.constant('LINES' as const),
  years: fc.constant(years),
  bands: fc.constant([
    { from: 2008, to: 2013, name: '文字' },
    { from: 2014, to: 2018, name: '统计表' },
    { from: 2019, to: 2020, name: '试行' },
    { from: 2021, to: 2025, name: '2021版' },
  ]),
  breaks: fc.array(fc.record({ year: fc.constantFrom(...years), why: name }), { maxLength: 3 }),
  notCollected: fc.subarray(years, { maxLength: 6 }),
  lines: fc.array(
    fc.record({
      name,
      tone,
      values: fc.array(perhaps, { minLength: years.length, maxLength: years.length }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  ribbon: fc.option(
    fc.array(
      fc.option(
        fc
          .tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }))
          .map(([low, more]) => ({ low, high: low + more })),
      ),
      { minLength: years.length, maxLength: years.length },
    ),
  ),
});

const median = fc.nat({ max: 20_000 }).map((amount) => ({ value: amount, shown: `中位 ${amount}` }));

export const anyScatter: fc.Arbitrary<ScatterSpec> = fc.record({
  kind: fc.constant('SCATTER' as const),
  x: fc.record({ name, unit: name }),
  y: fc.record({ name, unit: name }),
  points: fc.array(
    fc.record({ name, x: fc.nat({ max: 20_000 }), y: fc.nat({ max: 20_000 }), tone, isNamed: fc.boolean() }),
    { maxLength: 30 },
  ),
  medians: fc.option(fc.record({ x: fc.option(median), y: fc.option(median) }), {
    nil: { x: null, y: null },
  }),
});

export const anyMultiples: fc.Arbitrary<MultiplesSpec> = fc.record({
  kind: fc.constant('MULTIPLES' as const),
  years: fc.constant(years),
  scale: fc.constantFrom('SAME' as const, 'OWN' as const),
  strokes: fc.array(fc.record({ name, tone }), { maxLength: 5 }),
  panels: fc.array(
    fc.record({
      name,
      breaks: fc.subarray(years, { maxLength: 2 }),
      notCollected: fc.subarray(years, { maxLength: 6 }),
      lines: fc.array(
        fc.record({
          name,
          tone,
          values: fc.array(perhaps, { minLength: years.length, maxLength: years.length }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 9 },
  ),
});
