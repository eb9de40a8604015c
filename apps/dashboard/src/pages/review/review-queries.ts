import { graphql } from '../../gql';
import type {
  ReviewedReportQuery as ReportAnswer,
  ReviewedVersionFragment,
  ReviewedVersionQuery as VersionAnswer,
  ReviewQueueQuery as QueueAnswer,
} from '../../gql/graphql';

/** Every report expected of the year, the most pressing first. */
export const reviewQueueQuery = graphql(`
  query ReviewQueue($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      closedOn
    }
    reviewQueue(region: $region, year: $year, first: 100) {
      totalCount
      waiting
      today
      nodes {
        id
        year
        code
        name
        kind
        need
        state
        amendment {
          state
          n
        }
        version
        versionBefore
        filedAt
        daysWaiting
        due
        publicationDue
        daysLate
        blockFindings
        explainFindings
        informFindings
        openRemarks
        answeredRemarks
        unsentRemarks
        changedCells
        correctionDue
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Where one report stands, with all that county and unit have said of it. */
export const reviewedReportQuery = graphql(`
  query ReviewedReport($unit: String!, $year: Int!) {
    unit(code: $unit, year: $year) {
      id
      year
      code
      name
      kind
      expected
      state
      due
      publicationDue
      filedAt
      daysLate
    }
    report(unit: $unit, year: $year) {
      id
      version
      state
      acceptedAt
      publishedOn
      publishedAddress
      correctionDue
      amendment {
        state
        n
      }
      versions {
        n
        filedAt
        recalled
      }
    }
    reportReview(unit: $unit, year: $year) {
      unitCode
      year
      remarks {
        id
        version
        cell
        section
        quote
        rule
        body
        by
        at
        sentAt
        settledAt
        answers {
          id
          body
          by
          at
        }
      }
      waivers {
        id
        rule
        effect
        reason
        validUntil
        by
        at
        withdrawnAt
      }
      steps {
        sequence
        act
        at
        by
        version
        note
        dueOn
      }
    }
  }
`);

export const reviewedVersionFragment = graphql(`
  fragment ReviewedVersion on Report {
    id
    year
    version
    formatFound
    origin
    filedAt
    publishedOn
    title
    references
    demonstration
    figures {
      cell
      value
      words {
        start
        end
        quote
      }
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
    practices {
      practice
      holds
      names
      section
    }
    sections {
      id
      title
      text
      nothingToReport
    }
    document {
      sha256
      name
    }
  }
`);

/** One version with its findings. */
export const reviewedVersionQuery = graphql(`
  query ReviewedVersion($unit: String!, $year: Int!, $version: Int) {
    unitNames(code: $unit, year: $year) {
      own
      others
    }
    report(unit: $unit, year: $year, version: $version) {
      ...ReviewedVersion
      findings {
        rule
        effect
        cells
        sections
        passages {
          section
          start
          end
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
        softened {
          effect
          reason
          validUntil
        }
        message {
          zh
          en
        }
        mend {
          zh
          en
        }
      }
    }
  }
`);

/** A version to hold the one under review against: last year's, or the one before it. */
export const comparedVersionQuery = graphql(`
  query ComparedVersion($unit: String!, $year: Int!, $version: Int) {
    report(unit: $unit, year: $year, version: $version) {
      ...ReviewedVersion
    }
  }
`);

export const remarkMutation = graphql(`
  mutation Remark($input: RemarkInput!) {
    outcome: remark(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const withdrawRemarkMutation = graphql(`
  mutation WithdrawRemark($input: RemarkNamedInput!) {
    outcome: withdrawRemark(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const settleRemarkMutation = graphql(`
  mutation SettleRemark($input: RemarkNamedInput!) {
    outcome: settleRemark(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const returnReportMutation = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    outcome: returnReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const acceptReportMutation = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) {
    outcome: acceptReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const acceptReportsMutation = graphql(`
  mutation AcceptReports($input: AcceptReportsInput!) {
    outcome: acceptReports(input: $input) {
      __typename
      ... on ReportsAccepted {
        outcomes {
          __typename
          ... on Problem {
            code
            message
          }
          ... on ReportChangedMeanwhile {
            current
          }
          ... on BadValue {
            places {
              path
              reason
            }
          }
        }
      }
      ... on TooLarge {
        code
        message
      }
    }
  }
`);

export const publishReportMutation = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    outcome: publishReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ReportChangedMeanwhile {
        current
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const softenRuleMutation = graphql(`
  mutation SoftenRule($input: SoftenRuleInput!) {
    outcome: softenRule(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export const withdrawSofteningMutation = graphql(`
  mutation WithdrawSoftening($input: WithdrawSofteningInput!) {
    outcome: withdrawSoftening(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on BadValue {
        places {
          path
          reason
        }
      }
    }
  }
`);

export type Queue = NonNullable<QueueAnswer['reviewQueue']>;
export type QueueEntry = Queue['nodes'][number];
export type ReviewedUnit = NonNullable<ReportAnswer['unit']>;
export type ReviewedStanding = NonNullable<ReportAnswer['report']>;
export type ReportReview = NonNullable<ReportAnswer['reportReview']>;
export type Remark = ReportReview['remarks'][number];
export type Waiver = ReportReview['waivers'][number];
export type ReviewStep = ReportReview['steps'][number];
export type Version = ReviewedVersionFragment;
export type ReviewFinding = NonNullable<VersionAnswer['report']>['findings'][number];
