import { graphql } from '../../gql';

/** All that the form opens with. The three years before give last years' figures and what was carried out. */
export const formPageQuery = graphql(`
  query FormPage(
    $region: String!
    $unit: String!
    $year: Int!
    $previousYear: Int!
    $secondYear: Int!
    $thirdYear: Int!
  ) {
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
      correctionDue
      reviewBegun
      publishedAddress
      amendment {
        state
        n
      }
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
    reportReview(unit: $unit, year: $year) {
      ...ReviewOfReport
    }
    previous: report(unit: $unit, year: $previousYear) {
      ...StoredReport
    }
    second: report(unit: $unit, year: $secondYear) {
      ...StoredReport
    }
    third: report(unit: $unit, year: $thirdYear) {
      ...StoredReport
    }
  }
`);

/** What went to and fro between the unit and its county over a report. */
export const reviewFragment = graphql(`
  fragment ReviewOfReport on ReportReview {
    settings {
      ownSteps
      approverFiles
      secondPerson
    }
    remarks {
      id
      version
      cell
      section
      quote
      body
      by
      at
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
      withdrawnAt
    }
    ownSteps {
      step
      revision
      by
      at
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
`);

export const reviewQuery = graphql(`
  query ReviewOfUnit($unit: String!, $year: Int!) {
    reportReview(unit: $unit, year: $year) {
      ...ReviewOfReport
    }
  }
`);

export const answerRemarkMutation = graphql(`
  mutation AnswerRemark($input: AnswerRemarkInput!) {
    answerRemark(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

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

export const storedReportFragment = graphql(`
  fragment StoredReport on Report {
    id
    year
    formatFound
    version
    revision
    savedAt
    marks
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

/** Whether somebody else saved, or the report went another way: asked while a form is open. */
export const draftStandingQuery = graphql(`
  query DraftStanding($unit: String!, $year: Int!) {
    report(unit: $unit, year: $year) {
      id
      version
      revision
      state
      amendment {
        state
        n
      }
    }
  }
`);

/** A version that was filed, to hold what is being written against it. */
export const filedVersionQuery = graphql(`
  query FiledVersion($unit: String!, $year: Int!, $version: Int!) {
    report(unit: $unit, year: $year, version: $version) {
      ...StoredReport
    }
  }
`);

export const cellNotesQuery = graphql(`
  query CellNotes($unit: String!, $years: [Int!]!) {
    cellNotes(unit: $unit, years: $years) {
      ...NoteOfCell
    }
  }
`);

export const cellNoteFragment = graphql(`
  fragment NoteOfCell on CellNote {
    year
    cell
    text
    revision
    writtenAt
    writtenBy
  }
`);

export const noteCellMutation = graphql(`
  mutation NoteCell($input: NoteCellInput!) {
    noteCell(input: $input) {
      __typename
      ... on CellNoted {
        note {
          ...NoteOfCell
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

/** A document of the unit's own, read to begin the draft from. */
export const draftDocumentQuery = graphql(`
  query DraftDocument($unit: String!, $year: Int!, $sha256: String!) {
    draftDocument(unit: $unit, year: $year, sha256: $sha256) {
      document {
        name
      }
      reading {
        reportYear
        unitName
        doubts {
          why {
            zh
            en
          }
        }
      }
      content {
        year
        formatFound
        title
        publishedOn
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
      problems {
        code
        message
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
