import { at, listAt } from '../json.js';
import { openYear } from '../seed/province.js';
import type { CountyQuestion } from './beside.js';
import { amountOf, changesFrom, changesTold } from './changes-answer.js';
import type { SaidInBothYears } from './changes-answer.js';
import { cycleFrom } from './cycle-answer.js';
import type { StandingGroup } from './cycle-answer.js';
import { qualifierOf } from './postgraphile-answers.js';

const counts = 'expected filed onTime late overdue withFindings';
const unit = `code name kind state due filedAt acceptedAt publishedOn daysLate
  blockFindings explainFindings informFindings`;

/**
 * How far the year has come in a county, kind by kind and state by state, every unit of it, and what changed most since
 * the year before: what the page shows when it is opened, but for the newest acts, of which the province has none.
 */
export const overview: CountyQuestion = {
  id: 'overview',
  what: 'overview of a county of 52 units',
  ours: {
    query: `query Overview($region: String!, $year: Int!) {
      cycle(region: $region, year: $year) {
        year filingDue publicationDue ${counts} byKind { kind ${counts} } byState { state units }
      }
      units(region: $region, year: $year, first: 100) {
        totalCount nodes { id expected ${unit} latestReport { year n received } }
      }
      regionChanges(region: $region, year: $year, first: ${changesTold}) {
        year coverage { expected reported }
        ofUnits { unit unitName measure from to percent } ofRegion { measure from to percent units }
      }
    }`,
    variablesOf: ({ code }) => ({ region: code, year: openYear }),
  },
  postgraphile: {
    hasBar: true,
    query: `query Overview($region: UUID!, $year: Int!, $lastYear: Int!) {
      allCycles(condition: { regionId: $region, reportYear: $year }) { nodes { filingDue publicationDue } }
      allCountyUnits(condition: { regionId: $region, reportYear: $year }, orderBy: CODE_ASC, first: 100) {
        nodes { id: unitId ${unit} n received }
        groupedAggregates(groupBy: [KIND, STATE]) {
          keys distinctCount { unitId } sum { filed onTime late overdue withFindings }
        }
      }
      lastReports: allExpectedUnits(condition: { regionId: $region, reportYear: $lastYear, reported: 1 }) {
        nodes { unitId }
      }
      allChangedFacts(condition: { regionId: $region, reportYear: $year }) {
        nodes { code name measure was wasQualifier now nowQualifier }
      }
    }`,
    variablesOf: ({ id }) => ({ region: id, year: openYear, lastYear: openYear - 1 }),
    read(data) {
      const nodes = listAt(data, 'allCountyUnits', 'nodes').map(unitFrom);
      const [cycle] = listAt(data, 'allCycles', 'nodes');
      const groups = listAt(data, 'allCountyUnits', 'groupedAggregates').map(groupFrom);
      const days = {
        year: openYear,
        filingDue: at(cycle, 'filingDue'),
        publicationDue: at(cycle, 'publicationDue'),
      };
      return {
        cycle: cycleFrom(days, groups),
        units: { totalCount: nodes.length, nodes },
        regionChanges: changesOf(data),
      };
    },
    text: '"blockFindings"',
  },
  bare: { path: '/overview', questionOf: ({ code }) => ({ code, year: openYear }) },
  text: '"blockFindings"',
};

function unitFrom(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) throw new Error('A unit is no object');
  const { n = null, received = null, ...facts }: { n?: unknown; received?: unknown } = node;
  return { ...facts, expected: true, latestReport: n === null ? null : { year: openYear, n, received } };
}

function groupFrom(group: unknown): StandingGroup {
  const [kind, state] = listAt(group, 'keys').map(String);
  const sum = (column: string): number => Number(at(group, 'sum', column));
  return {
    kind: kind ?? '',
    state: state ?? '',
    expected: Number(at(group, 'distinctCount', 'unitId')),
    filed: sum('filed'),
    onTime: sum('onTime'),
    late: sum('late'),
    overdue: sum('overdue'),
    withFindings: sum('withFindings'),
  };
}

function changesOf(data: unknown): unknown {
  const units = listAt(data, 'allCountyUnits', 'nodes');
  const reportedLast = new Set(listAt(data, 'lastReports', 'nodes').map((node) => at(node, 'unitId')));
  const reported = units.filter((node) => at(node, 'n') !== null && reportedLast.has(at(node, 'id')));
  const said = listAt(data, 'allChangedFacts', 'nodes').map((node): SaidInBothYears => ({
    code: String(at(node, 'code')),
    name: String(at(node, 'name')),
    measure: String(at(node, 'measure')),
    was: amountOf(at(node, 'was'), qualifierOf(at(node, 'wasQualifier'))),
    is: amountOf(at(node, 'now'), qualifierOf(at(node, 'nowQualifier'))),
  }));
  return changesFrom(openYear, { expected: units.length, reported: reported.length }, said);
}
