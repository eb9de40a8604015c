import type { Words } from '../../messages/use-words';
import type { Scope } from '../../shell/scope';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable, ExportedValue } from '../../ui/export/exported-table';
import type { CompareRow, UnitSeries } from './compare-rows';

interface ExportedComparison {
  readonly scope: Pick<Scope, 'basis'> & {
    readonly region: Pick<Scope['region'], 'code' | 'name' | 'demonstration'>;
  };
  readonly isProvisional: boolean;
  readonly years: readonly number[];
  readonly rows: readonly Pick<CompareRow, 'measure' | 'series'>[];
  readonly coverage: readonly { readonly expected: number; readonly reported: number }[];
  readonly nameOf: (unit: string) => string;
  /** The day of the export, in words. */
  readonly day: string;
}

type Speaks = Pick<Words, 'say' | 'text'>;

/** What is compared, a line for each figure: a program reads it as it is, a spreadsheet pivots it. */
export function exportedComparison(
  { scope, isProvisional, years, rows, coverage, nameOf, day }: ExportedComparison,
  { say, text }: Speaks,
): ExportedTable {
  const { region, basis } = scope;
  const covered = years.flatMap((year, at) => {
    const each = coverage[at];
    return each ? [say('export.coverage.of', { year, ...each })] : [];
  });
  return {
    name: [region.name, say('shell.page.compare'), ...years].join('-'),
    about: [
      [say('export.region'), `${region.name} ${region.code}`],
      [say('export.basis'), say(`basis.${basis}`) + (isProvisional ? ` · ${say('basis.provisional')}` : '')],
      [say('export.coverage'), covered.join('; ')],
      [say('export.day'), day],
      ...(region.demonstration ? [[say('export.note'), say('demonstration')] as const] : []),
    ],
    columns: [
      say('export.measure'),
      say('export.unitOfMeasure'),
      say('export.unit'),
      say('export.code'),
      say('export.year'),
      say('export.value'),
      say('export.qualifier'),
      say('export.reason'),
      say('export.version'),
    ],
    rows: rows.flatMap(({ measure, series }) =>
      series.flatMap((one) =>
        years.map((year, at) => [
          text(measure.label),
          text(measure.unit),
          nameOf(one.unit),
          one.unit,
          year,
          ...figureAt(one, at, say),
          one.versions[at] ?? null,
        ]),
      ),
    ),
  };
}

/** Value, qualifier, and the reason where there is no value. */
function figureAt(series: UnitSeries, at: number, say: Words['say']): readonly ExportedValue[] {
  const value = series.values[at] ?? null;
  if (value !== null) return [value, series.qualifiers[at] ?? 'EXACT', null];
  const reason = series.unknown[at] ?? 'NOT_REPORTED';
  return [reason === 'NOT_COLLECTED' ? notApplicable : null, null, say(`unknown.${reason}`)];
}
