import { figureOfAmount, measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import type { Words } from '../../messages/use-words';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable, ExportedValue } from '../../ui/export/exported-table';
import { unitsByChange } from './trend-figures';
import type { TrendOfMeasure } from './trend-figures';
import type { useTrendsWords } from './trends.messages';
import type { UnitFigure } from './unit-series';

interface Spoken {
  readonly words: Pick<Words, 'say' | 'text'>;
  readonly tell: ReturnType<typeof useTrendsWords>;
  readonly region: string;
  readonly about: ExportedTable['about'];
}

/** The years of a measure, the newest first, as the table shows them: no figure leaves without what is known of it. */
export function exportedTrend(
  { measure, years, notCollected }: TrendOfMeasure,
  of: { readonly unit: { readonly name: string } | null; readonly peers: string },
  { words: { say, text }, tell, region, about }: Spoken,
): ExportedTable {
  const name = tell('trends.table', { measure: text(measureById(measure).label) });
  const { unit } = of;
  const named = (whose: string): readonly string[] => [whose, `${whose} · ${say('export.qualifier')}`];
  const quartiles = tell('trends.quartiles');
  return {
    name: [region, ...(unit === null ? [] : [unit.name]), name].join('-'),
    about: [...about, ...aboutMeasure(measure, { say, text })],
    columns: [
      tell('trends.year'),
      ...(unit === null
        ? []
        : [
            ...named(unit.name),
            say('export.reason'),
            tell('trends.change'),
            `${tell('trends.change')} · ${say('export.qualifier')}`,
            `${tell('trends.percent')} %`,
          ]),
      ...named(tell('trends.median', { peers: of.peers })),
      `${quartiles} · Q1`,
      `${quartiles} · Q3`,
      tell('trends.peersReported'),
      ...named(tell('trends.sum', { region })),
      tell('trends.reported'),
      tell('trends.reports'),
      tell('trends.expected'),
    ],
    rows: years.toReversed().map(({ year, own, peers, sum, coverage }) => {
      const lacking = notCollected.includes(year) ? notApplicable : null;
      return [
        year,
        ...(unit === null ? [] : [...figureOf(own, say), ...changeOf(own, measure)]),
        peers?.median.value ?? lacking,
        peers?.median.qualifier ?? null,
        peers?.lower?.value ?? lacking,
        peers?.upper?.value ?? lacking,
        lacking ?? peers?.reported ?? 0,
        sum?.value ?? lacking,
        sum?.qualifier ?? null,
        sum?.reported ?? 0,
        coverage.reported,
        coverage.expected,
      ];
    }),
  };
}

/** All units of a year with the year before, in the order of the list. */
export function exportedUnitsOfYear(
  trend: TrendOfMeasure,
  year: number,
  nameOf: (unit: string) => string,
  { words: { say, text }, tell, region, about }: Spoken,
): ExportedTable {
  const { measure } = trend;
  const ofYear = (of: number): readonly string[] => [
    String(of),
    `${of} · ${say('export.qualifier')}`,
    `${of} · ${say('export.reason')}`,
  ];
  return {
    name: [region, text(measureById(measure).label), year].join('-'),
    about: [...about, ...aboutMeasure(measure, { say, text })],
    columns: [
      say('export.unit'),
      say('export.code'),
      ...ofYear(year - 1),
      ...ofYear(year),
      tell('trends.change'),
      `${tell('trends.change')} · ${say('export.qualifier')}`,
      `${tell('trends.percent')} %`,
    ],
    rows: unitsByChange(trend, year).map(({ unit, before, now }) => [
      nameOf(unit),
      unit,
      ...figureOf(before, say),
      ...figureOf(now, say),
      ...changeOf(now, measure),
    ]),
  };
}

function aboutMeasure(
  measure: MeasureId,
  { say, text }: Pick<Words, 'say' | 'text'>,
): ExportedTable['about'] {
  const { label, unit } = measureById(measure);
  return [
    [say('export.measure'), text(label)],
    [say('export.unitOfMeasure'), text(unit)],
  ];
}

/** Value, qualifier, and the reason where there is no value. */
function figureOf(figure: UnitFigure | null, say: Words['say']): readonly ExportedValue[] {
  if (figure !== null && figure.value !== null) return [figure.value, figure.qualifier, null];
  const reason = figure?.unknown ?? 'NO_REPORT';
  return [reason === 'NOT_COLLECTED' ? notApplicable : null, null, say(`unknown.${reason}`)];
}

function changeOf(figure: UnitFigure | null, measure: MeasureId): readonly ExportedValue[] {
  const change = figure?.change ?? null;
  if (change === null) return [null, null, null];
  return [figureOfAmount(change.difference, measureById(measure).kind), change.qualifier, change.percent];
}
