import { figureOfQuantile, measureById } from '@mingjian/domain';
import { at, listAt } from '../json.js';
import { measuresOfAllYears } from '../seed/narrated-report.js';
import { longYears } from '../seed/province.js';
import type { SeededCounty } from '../seed/province.js';
import type { CountyQuestion } from './beside.js';
import { mediansFrom, seriesFrom } from './comparison-answer.js';
import type { ComparedFact, ComparedReport } from './comparison-answer.js';
import { coverageFrom, quartilesOf, yearsCovered } from './postgraphile-answers.js';

const codesOf = ({ units }: SeededCounty): readonly string[] => units.slice(0, 50).map(({ code }) => code);
const years = longYears;
const measures = measuresOfAllYears;

/** Fifty units side by side over eighteen years in ten measures, as the page asks, with the medians of all units. */
export const comparison: CountyQuestion = {
  id: 'comparison',
  what: 'comparison of 50 units × 18 years × 10 measures',
  ours: {
    query: `query Comparison($input: ComparisonInput!) {
      comparison(input: $input) {
        years coverage { expected reported }
        series { unit measure values qualifiers unknown changes percents versions findings }
        medians { measure values reported }
      }
    }`,
    variablesOf: (county) => ({ input: { region: county.code, units: codesOf(county), years, measures } }),
  },
  postgraphile: {
    hasBar: true,
    query: `query Comparison($region: UUID!, $codes: [String!]!, $years: [Int!]!, $measures: [String!]!) {
      comparedFacts(codes: $codes, years: $years, measures: $measures) {
        nodes { code year: reportYear measure value qualifier }
      }
      comparedReports(codes: $codes, years: $years) { nodes { code year: reportYear format n failed } }
      spreads(region: $region, years: $years, measures: $measures) {
        nodes { year: reportYear measure reported quartiles }
      }
      ${coverageFrom}
    }`,
    variablesOf: (county) => ({ region: county.id, codes: codesOf(county), years, measures }),
    read(data, county) {
      const medians = listAt(data, 'spreads', 'nodes').map((node) => {
        const measure = String(at(node, 'measure'));
        const { kind } = measureById(measures.find((id) => id === measure) ?? measures[0]);
        return {
          year: Number(at(node, 'year')),
          measure,
          reported: Number(at(node, 'reported')),
          median: figureOfQuantile({ value: quartilesOf(node)[1], qualifier: 'EXACT' }, kind),
        };
      });
      return {
        comparison: {
          years,
          coverage: yearsCovered(data, years).map(({ expected, reported }) => ({ expected, reported })),
          series: seriesFrom({
            codes: codesOf(county),
            years,
            measures,
            facts: listAt(data, 'comparedFacts', 'nodes').map(factFrom),
            reports: listAt(data, 'comparedReports', 'nodes').map(reportFrom),
          }),
          medians: mediansFrom(measures, years, medians),
        },
      };
    },
    text: '"applications.received"',
  },
  bare: {
    path: '/comparison',
    questionOf: (county) => ({ code: county.code, codes: codesOf(county), years, measures }),
  },
  text: '"applications.received"',
};

function factFrom(node: unknown): ComparedFact {
  const fact: Omit<ComparedFact, 'value'> = JSON.parse(JSON.stringify(node));
  return { ...fact, qualifier: fact.qualifier ?? 'EXACT', value: BigInt(String(at(node, 'value'))) };
}

function reportFrom(node: unknown): ComparedReport {
  const report: ComparedReport = JSON.parse(JSON.stringify(node), (key, value: unknown) =>
    key === 'failed' && typeof value === 'string' ? JSON.parse(value) : value,
  );
  return report;
}
