import type { Words } from '../../messages/use-words';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable } from '../../ui/export/exported-table';
import type { HistoryYear } from './history-queries';
import type { GroupOfSeries } from './history-series';

interface ExportedSeries {
  readonly unit: { readonly name: string; readonly code: string };
  readonly years: readonly HistoryYear[];
  readonly groups: readonly GroupOfSeries[];
  readonly about: ExportedTable['about'];
}

/** All series of a unit, a line for each figure: with its qualifier, and the reason where there is none. */
export function exportedSeries(
  { unit, years, groups, about }: ExportedSeries,
  { say, text }: Pick<Words, 'say' | 'text'>,
): ExportedTable {
  const span = [...new Set([years[0]?.year, years.at(-1)?.year])].join('–');
  return {
    name: [unit.name, say('history.table'), span].join('-'),
    // The years of the series, not the one in the address.
    about: about.map(([label, value]) => (label === say('export.year') ? [label, span] : [label, value])),
    columns: [
      say('export.measure'),
      say('export.unitOfMeasure'),
      say('export.unit'),
      say('export.code'),
      say('export.year'),
      say('export.value'),
      say('export.qualifier'),
      say('export.reason'),
      say('history.table.breaks'),
    ],
    rows: groups.flatMap(({ series }) =>
      series.flatMap(({ measure, years: said, breaks }) =>
        said.map(({ year, value, qualifier, gap }) => {
          const broken = breaks.find((one) => one.year === year);
          return [
            text(measure.label),
            text(measure.unit),
            unit.name,
            unit.code,
            year,
            value ?? (gap === 'NOT_COLLECTED' ? notApplicable : null),
            value === null ? null : qualifier,
            value === null ? say(`history.gap.${gap ?? 'NOT_REPORTED'}`) : null,
            broken ? text(broken.why) : null,
          ];
        }),
      ),
    ),
  };
}
