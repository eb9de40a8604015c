import { graphql } from '../../gql';
import type { ReportOfUnitQuery as ReportAnswer, UnitInYearQuery as UnitAnswer } from '../../gql/graphql';

/** The unit itself: what it was called, and how it stands in the year looked at. */
export const unitStoryQuery = graphql(`
  query UnitStory($unit: String!, $year: Int!, $region: String!) {
    unit(code: $unit, year: $year) {
      id
      year
      code
      name
      kind
      regionName
      validFrom
      validTo
      names {
        code
        name
        kind
        regionCode
        regionName
        validFrom
        validTo
      }
      successions {
        year
        fromCode
        fromName
        toCode
        toName
      }
    }
    cycle(region: $region, year: $year) {
      year
      today
      closedOn
      publicationDue
    }
  }
`);

/** How the unit stands in one year. */
export const unitInYearQuery = graphql(`
  query UnitInYear($unit: String!, $year: Int!) {
    unit(code: $unit, year: $year) {
      id
      year
      expected
      state
      due
      extensionReason
      filedAt
      publishedOn
      publicationDue
      daysLate
      blockFindings
      explainFindings
      informFindings
      latestReport {
        year
        n
      }
    }
  }
`);

export const reportOfUnitQuery = graphql(`
  query ReportOfUnit($unit: String!, $year: Int!, $version: Int) {
    report(unit: $unit, year: $year, version: $version) {
      id
      version
      revision
      year
      formatFound
      state
      origin
      balancesOnly
      filedAt
      publishedOn
      title
      references
      demonstration
      figures {
        cell
        value
      }
      statements {
        measure
        value
        qualifier
        section
        words {
          start
          end
          quote
        }
      }
      document {
        sha256
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
        sections
        passages {
          section
          start
          quote
        }
        other {
          reportYear
          unitName
          unitCode
        }
        left
        right
        silencedBy
        reason
        message {
          zh
          en
        }
        mend {
          zh
          en
        }
      }
      receipt {
        version
        sha256
        sequence
      }
      versions {
        n
        filedAt
        recalled
      }
    }
  }
`);

export type UnitInYear = NonNullable<UnitAnswer['unit']>;
export type UnitReport = NonNullable<ReportAnswer['report']>;
export type ReportFinding = UnitReport['findings'][number];
