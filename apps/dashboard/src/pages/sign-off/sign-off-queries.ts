import { graphql } from '../../gql';
import type { SignOffQuery as SignOffAnswer } from '../../gql/graphql';

export const signOffQuery = graphql(`
  query SignOff($unit: String!, $year: Int!, $version: Int) {
    unit(code: $unit, year: $year) {
      id
      year
      code
      name
      regionName
    }
    report(unit: $unit, year: $year, version: $version) {
      id
      version
      revision
      year
      formatFound
      title
      demonstration
      figures {
        cell
        value
      }
      sections {
        id
        text
        nothingToReport
      }
      findings {
        rule
        effect
        cells
        silencedBy
        reason
        message {
          zh
          en
        }
      }
    }
    reportPapers(unit: $unit, year: $year, version: $version) {
      version
      revision
      sha256
    }
  }
`);

export type SignOffReport = NonNullable<SignOffAnswer['report']>;
export type SignOffFinding = SignOffReport['findings'][number];

/** What the paper was printed from: enough to find out later whether it was changed since. */
export interface PrintedFrom {
  /** 草稿第 3 稿, 第 1 版. */
  readonly from: string;
  readonly sha256: string;
  readonly printedAt: Date;
}
