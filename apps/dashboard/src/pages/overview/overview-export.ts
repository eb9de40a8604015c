import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import type { Words } from '../../messages/use-words';
import { dueInWords } from '../../ui/due-words';
import type { ExportedTable } from '../../ui/export/exported-table';

interface ExportedUnits {
  readonly units: readonly UnitOfYear[];
  readonly receivedBefore: ReadonlyMap<string, number | null>;
  readonly today: Day;
  readonly region: string;
  readonly year: number;
  readonly about: ExportedTable['about'];
}

/** The list of units as it is shown, in its order. */
export function exportedUnits(
  { units, receivedBefore, today, region, year, about }: ExportedUnits,
  { say }: Pick<Words, 'say'>,
): ExportedTable {
  return {
    name: [region, say('overview.list'), year].join('-'),
    about,
    columns: [
      say('export.unit'),
      say('export.code'),
      say('overview.column.state'),
      say('overview.column.filedOn'),
      say('overview.column.distance'),
      say('overview.column.version'),
      say('effect.EXPLAIN'),
      say('effect.INFORM'),
      `${say('overview.column.received')} ${year}`,
      `${say('overview.column.received')} ${year - 1}`,
    ],
    rows: units.map((unit) => {
      const report = unit.latestReport?.year === year ? unit.latestReport : null;
      return [
        unit.name,
        unit.code,
        unit.state === null ? say('unknown.NOT_VISIBLE') : say(`state.${unit.state}`),
        unit.filedAt === null ? null : beijingDay(new Date(unit.filedAt)),
        dueInWords(unit, today, say)?.words ?? null,
        report?.n ?? null,
        unit.explainFindings,
        unit.informFindings,
        report?.received ?? null,
        receivedBefore.get(unit.id) ?? null,
      ];
    }),
  };
}
