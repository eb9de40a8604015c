import { graphql } from '../../gql';
import type { TextsOfReportQuery as ReportAnswer, YearsOfTextsQuery as YearsAnswer } from '../../gql/graphql';

/** The words of one report, and the years of its unit that have one. */
export const textsOfReportQuery = graphql(`
  query TextsOfReport($unit: String!, $year: Int!) {
    report(unit: $unit, year: $year) {
      id
      version
      revision
      year
      publishedOn
      sections {
        id
        text
        nothingToReport
      }
    }
    unit(code: $unit, year: $year) {
      id
      year
      code
      name
      regionName
    }
  }
`);

export const yearsOfTextsQuery = graphql(`
  query YearsOfTexts($unit: String!) {
    unitHistory(code: $unit) {
      years {
        year
        version
      }
      promises {
        year
        kind
        words
        start
        followUps {
          year
          verdict
          passages {
            kind
            section
            quote
            start
          }
        }
      }
    }
  }
`);

export const unitsOfTextsQuery = graphql(`
  query UnitsOfTexts($region: String!, $year: Int!) {
    units(region: $region, year: $year, first: 100) {
      nodes {
        id
        year
        code
        name
        pinyin
      }
    }
  }
`);

export type ReportOfTexts = ReportAnswer;
export type PromiseOfTexts = NonNullable<YearsAnswer['unitHistory']>['promises'][number];
