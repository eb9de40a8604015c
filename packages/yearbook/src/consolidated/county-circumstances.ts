import { formatDue } from '@mingjian/domain';
import type { CountyCircumstances, DisclosureReport, FormatId, RosterUnit } from '@mingjian/domain';
import { sumsOf } from './tables.js';
import type { CountyFacts, UnitFacts, UnitYearFacts } from '../facts/county-facts.js';

/**
 * What the rules over a county's units are held against, of the units that the documents are made of. A unit goes by
 * its id: its codes differ from year to year.
 */
export function countyCircumstances(facts: CountyFacts): CountyCircumstances {
  const { year } = facts;
  const reportsOf = (ofYear: number): readonly DisclosureReport[] =>
    facts.units.flatMap((unit) => {
      const report = expectedIn(unit, ofYear)?.report ?? null;
      return report === null ? [] : [{ ...report, unit: unit.id }];
    });
  return {
    roster: facts.units.flatMap((unit) => rosterUnit(unit, year)),
    units: reportsOf(year),
    unitsBefore: reportsOf(year - 1),
    previous: yearBefore(facts),
  };
}

/** Null where the county did not expect the unit that year. */
function expectedIn({ years }: UnitFacts, ofYear: number): UnitYearFacts | null {
  return years.find(({ year, isOfRegion }) => year === ofYear && isOfRegion) ?? null;
}

function rosterUnit(unit: UnitFacts, year: number): readonly RosterUnit[] {
  const now = expectedIn(unit, year);
  const before = expectedIn(unit, year - 1);
  const named = now ?? before;
  if (named === null) return [];
  return [
    {
      code: unit.id,
      name: named.name,
      from: before === null ? year : year - 1,
      to: now === null ? year - 1 : null,
      predecessors: now?.tookOver ?? [],
    },
  ];
}

/** The county's report of the year before, as its units make it up: what not all of them say, it does not say. */
function yearBefore(facts: CountyFacts): DisclosureReport | null {
  const format = formatDue(facts.year - 1);
  const units = facts.units.flatMap((unit) => {
    const now = expectedIn(unit, facts.year - 1);
    return now === null ? [] : [{ unit, now }];
  });
  if (format === null || units.length === 0) return null;
  return summedReport(
    facts.region.code,
    facts.year - 1,
    format.id,
    [...sumsOf(format, units)].flatMap(([cell, { value, coverage }]) =>
      value === null || coverage.reported < coverage.expected ? [] : [{ cell, value }],
    ),
  );
}

/** A report of figures alone. */
export function summedReport(
  unit: string,
  reportYear: number,
  formatFound: FormatId,
  figures: DisclosureReport['figures'],
): DisclosureReport {
  return {
    unit,
    reportYear,
    formatFound,
    publishedOn: null,
    title: null,
    references: [],
    figures,
    statements: [],
    practices: [],
    sections: [],
  };
}
