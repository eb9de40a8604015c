import { formatDue } from '@mingjian/domain';
import type { CountyCircumstances, DisclosureReport, RosterUnit } from '@mingjian/domain';
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
    previous: summedReport(facts, year - 1),
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

/**
 * The county's report of a year, as its units make it up: figures alone, and none that not all of them say. Null where
 * the county expected nobody.
 */
export function summedReport({ region, units }: CountyFacts, year: number): DisclosureReport | null {
  const format = formatDue(year);
  const expected = units.flatMap((unit) => {
    const now = expectedIn(unit, year);
    return now === null ? [] : [{ unit, now }];
  });
  if (format === null || expected.length === 0) return null;
  return {
    unit: region.code,
    reportYear: year,
    formatFound: format.id,
    publishedOn: null,
    title: null,
    references: [],
    figures: [...sumsOf(format, expected)].flatMap(([cell, { value, coverage }]) =>
      value === null || coverage.reported < coverage.expected ? [] : [{ cell, value }],
    ),
    statements: [],
    practices: [],
    sections: [],
  };
}
