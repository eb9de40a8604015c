import { graphql } from '../../gql';

/** All that the form opens with. The report of the year before gives last year's figures and what was carried out. */
export const formPageQuery = graphql(`
  query FormPage($region: String!, $unit: String!, $year: Int!, $previousYear: Int!) {
    unit(code: $unit, year: $year) {
      id
      code
      name
      kind
      regionCode
      year
      expected
      state
      due
    }
    cycle(region: $region, year: $year) {
      region {
        code
        kind
        demonstration
      }
      year
      today
      filingDue
      publicationDue
      closedOn
    }
    report(unit: $unit, year: $year) {
      state
      ...StoredReport
      explanations {
        rule
        cells
        reason
      }
      receipt {
        version
        filedAt
        sha256
        chainHead
        sequence
      }
    }
    previous: report(unit: $unit, year: $previousYear) {
      ...StoredReport
    }
  }
`);

export const storedReportFragment = graphql(`
  fragment StoredReport on Report {
    id
    year
    formatFound
    version
    revision
    publishedOn
    title
    references
    figures {
      cell
      value
    }
    statements {
      measure
      value
      qualifier
      section
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
  }
`);

/** The draft as it stands now, asked for when somebody else has saved it. */
export const draftNowQuery = graphql(`
  query DraftNow($unit: String!, $year: Int!) {
    report(unit: $unit, year: $year) {
      ...StoredReport
      explanations {
        rule
        cells
        reason
      }
    }
  }
`);

export const saveDraftMutation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on DraftSaved {
        revision
        savedAt
      }
      ... on Problem {
        code
        message
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
