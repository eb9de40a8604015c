import type { Amount, CarryLink } from '@mingjian/domain';
import type { Words } from '../../messages/use-words';
import type { ExportedTable, ExportedValue } from '../../ui/export/exported-table';
import type { ChainOfUnit } from './carry-links';
import type { useCarryWords } from './carry.messages';

interface ExportedCarry {
  readonly name: string;
  readonly chains: readonly ChainOfUnit[];
  readonly nameOf: (unit: string) => string;
  readonly about: ExportedTable['about'];
}

/** A row for each link of each unit: both ends, what the one differs by from the other, and who looks first. */
export function exportedCarry(
  { name, chains, nameOf, about }: ExportedCarry,
  { say }: Pick<Words, 'say'>,
  tell: ReturnType<typeof useCarryWords>,
): ExportedTable {
  const ends = [tell('carry.out'), tell('carry.into')];
  return {
    name,
    about,
    columns: [
      tell('carry.unit'),
      say('export.code'),
      say('export.year'),
      ...ends.flatMap((end) => [end, `${end} · ${say('export.qualifier')}`]),
      tell('carry.difference'),
      tell('carry.mend'),
      say('export.reason'),
    ],
    rows: chains.flatMap(({ unit, links }) =>
      [...links.values()].map((link) => [
        nameOf(unit),
        unit,
        link.year,
        ...endOf(link.out),
        ...endOf(link.into),
        ...foundOf(link, nameOf(unit), tell),
      ]),
    ),
  };
}

/** Value and qualifier; what is not said is unknown and no zero. */
function endOf(amount: Amount | null): readonly ExportedValue[] {
  return amount === null ? [null, null] : [Number(amount.amount), amount.qualifier];
}

/** The difference, whose it is to look first, and why nothing can be told. */
function foundOf(
  link: CarryLink,
  name: string,
  tell: ReturnType<typeof useCarryWords>,
): readonly ExportedValue[] {
  const place = { name, from: link.year - 1, to: link.year };
  switch (link.state) {
    case 'WHOLE':
      return [0, null, null];
    case 'BROKEN':
      return [
        Number(link.difference),
        tell(`carry.mend.${link.mend}`, { name, year: link.year, before: link.year - 1 }),
        null,
      ];
    case 'UNTOLD':
      return [null, null, tell(`carry.why.${link.why}`, place)];
  }
}
