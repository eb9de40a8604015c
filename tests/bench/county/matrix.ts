import { beijingDay } from '@mingjian/domain';
import { listAt } from '../json.js';
import { openYear } from '../seed/province.js';
import type { CountyQuestion } from './beside.js';
import { matrixFrom } from './matrix-answer.js';
import type { JudgedUnit } from './matrix-answer.js';

const judged = `code name year: reportYear state format filingDue extensionDue publicationDue filedAt publishedOn n
  outcomes marks`;
/** A year that is closed: all of its reports are there. */
const year = openYear - 1;

/** Units by indicators. What the rules said is added up into points by who answers; PostGraphile leaves that to its client. */
export const matrix: CountyQuestion = {
  id: 'matrix',
  what: 'matrix of 52 units by nine indicators',
  ours: {
    query: `query Matrix($region: String!, $year: Int!) {
      complianceMatrix(region: $region, year: $year, first: 100) {
        rankedMaximum medianTotal totalCount coverage { expected reported }
        columns { indicator median lossShare judged }
        nodes {
          version previousTotal total maximum rank tied
          unit { code name state filedAt due daysLate }
          cells { indicator points maximum reason }
        }
      }
    }`,
    variablesOf: ({ code }) => ({ region: code, year }),
  },
  postgraphile: {
    hasBar: true,
    query: `query Matrix($region: UUID!, $year: Int!, $before: Int!) {
      now: allJudgedUnits(condition: { regionId: $region, reportYear: $year }) { nodes { ${judged} } }
      before: allJudgedUnits(condition: { regionId: $region, reportYear: $before }) { nodes { ${judged} } }
      allCycles(condition: { regionId: $region, reportYear: $year }) { nodes { scheme } }
    }`,
    variablesOf: ({ id }) => ({ region: id, year, before: year - 1 }),
    read(data) {
      const units = [...listAt(data, 'before', 'nodes'), ...listAt(data, 'now', 'nodes')].map(judgedFrom);
      return { complianceMatrix: matrixFrom(units, year, beijingDay(new Date())) };
    },
    text: '"outcomes"',
  },
  bare: { path: '/matrix', questionOf: ({ code }) => ({ code, year }) },
  text: '"code"',
};

function judgedFrom(node: unknown): JudgedUnit {
  const unit: JudgedUnit = JSON.parse(JSON.stringify(node), (key, value: unknown) =>
    (key === 'outcomes' || key === 'marks') && typeof value === 'string' ? JSON.parse(value) : value,
  );
  return unit;
}
