import type { QuantileOfAmounts } from '@mingjian/domain';
import { smallestQuartileBase } from '@mingjian/domain';
import { at, listAt } from '../json.js';
import { longYears } from '../seed/province.js';
import type { CountyQuestion } from './beside.js';
import { coverageFrom, qualifierOf, quartilesOf, yearsCovered } from './postgraphile-answers.js';
import { trendFrom } from './trend-answer.js';
import type { SumOfTrend } from './trend-answer.js';

/** One that some units say as "at least". */
const measure = 'disclosure.newsItems';
const years = longYears;

/** One measure over eighteen years: the county's sum, the median and the quartiles of its units. */
export const trend: CountyQuestion = {
  id: 'trend',
  what: 'trend of a measure over 18 years: sum, median, quartiles',
  ours: {
    query: `query Trend($region: String!, $years: [Int!]!, $measures: [String!]!) {
      regionYears(code: $region, years: $years, measures: $measures) {
        coverage { expected reported } series { measure values qualifiers reported }
      }
      regionDistribution(region: $region, years: $years, measures: $measures) {
        series {
          measure medians medianQualifiers lowerQuartiles lowerQuartileQualifiers upperQuartiles
          upperQuartileQualifiers reported inexact
        }
      }
    }`,
    variablesOf: ({ code }) => ({ region: code, years, measures: [measure] }),
  },
  postgraphile: {
    hasBar: true,
    query: `query Trend($region: UUID!, $measure: String!) {
      allLatestFacts(condition: { regionId: $region, measure: $measure }) {
        groupedAggregates(groupBy: [REPORT_YEAR, QUALIFIER]) { keys sum { value } distinctCount { unitId } }
      }
      allSpreads(condition: { regionId: $region, measure: $measure }) {
        nodes { year: reportYear reported inexact about quartiles atMost atLeast }
      }
      ${coverageFrom}
    }`,
    variablesOf: ({ id }) => ({ region: id, measure }),
    read(data) {
      const groups = listAt(data, 'allLatestFacts', 'groupedAggregates').map((group) => {
        const [year, qualifier] = listAt(group, 'keys').map(String);
        return {
          year: Number(year),
          qualifier: qualifierOf(qualifier),
          sum: BigInt(String(at(group, 'sum', 'value'))),
        };
      });
      const found = listAt(data, 'allSpreads', 'nodes').map((node): SumOfTrend => {
        const year = Number(at(node, 'year'));
        const ofYear = groups.filter((group) => group.year === year);
        const reported = Number(at(node, 'reported'));
        const quartile = reported < smallestQuartileBase ? null : quantileFrom;
        return {
          year,
          amount: ofYear.reduce((all, { sum }) => all + sum, 0n),
          qualifiers: new Set(ofYear.map(({ qualifier }) => qualifier)),
          reported,
          inexact: Number(at(node, 'inexact')),
          median: quantileFrom(node, 1),
          lowerQuartile: quartile && quartile(node, 0),
          upperQuartile: quartile && quartile(node, 2),
        };
      });
      return trendFrom(measure, years, found, yearsCovered(data, years));
    },
    text: '"quartiles"',
  },
  bare: { path: '/trend', questionOf: ({ code }) => ({ code, years, measure }) },
  text: `"${measure}"`,
};

/** What can be said of a quantile: it may be more where it moves with what is open upwards, and less likewise. */
function quantileFrom(spread: unknown, place: 0 | 1 | 2): QuantileOfAmounts {
  const value = quartilesOf(spread)[place];
  const mayBeMore = quartilesOf(spread, 'atMost')[place] !== value;
  const mayBeLess = quartilesOf(spread, 'atLeast')[place] !== value;
  if (!mayBeMore && !mayBeLess) return { value, qualifier: 'EXACT' };
  if (at(spread, 'about') === true || (mayBeMore && mayBeLess)) return { value, qualifier: 'ABOUT' };
  return { value, qualifier: mayBeMore ? 'AT_LEAST' : 'AT_MOST' };
}
