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
    unitNames(code: $unit, year: $year) {
      own
      others
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
    wordList(region: $region, year: $year) {
      word
      instead
      grade
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
