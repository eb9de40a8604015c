import { graphql } from '../../gql';

export const takeStepMutation = graphql(`
  mutation TakeStep($input: TakeStepInput!) {
    takeStep(input: $input) {
      __typename
      ... on StepTaken {
        left
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const amendReportMutation = graphql(`
  mutation AmendReport($input: AmendReportInput!) {
    amendReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const withdrawAmendmentMutation = graphql(`
  mutation WithdrawAmendment($input: WithdrawAmendmentInput!) {
    withdrawAmendment(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const publishReportMutation = graphql(`
  mutation PublishOwnReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on BadValue {
        places {
          path
          message
        }
      }
    }
  }
`);

export const fileReportMutation = graphql(`
  mutation FileReport($input: FileReportInput!) {
    fileReport(input: $input) {
      __typename
      ... on ReportFiled {
        receipt {
          version
          filedAt
          sha256
          chainHead
          sequence
        }
      }
      ... on Problem {
        code
        message
      }
      ... on ReportHasErrors {
        findings {
          ...RefusedFinding
        }
      }
      ... on ExplanationMissing {
        findings {
          ...RefusedFinding
        }
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

export const refusedFindingFragment = graphql(`
  fragment RefusedFinding on Finding {
    rule
    grade
    effect
    cells
    sections
    left
    right
    message {
      zh
      en
    }
    mend {
      zh
      en
    }
    silencedBy
  }
`);

export const recallReportMutation = graphql(`
  mutation RecallReport($input: RecallReportInput!) {
    recallReport(input: $input) {
      __typename
      ... on ReportRecalled {
        report {
          id
          version
          state
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
