import { graphql } from '../../gql';

export const documentReadingParts = graphql(`
  fragment DocumentReadingParts on DocumentReading {
    source {
      name
      sha256
      mediaType
      encoding
    }
    found
    text
    repairs {
      kind
      certainty
      foundStart
      foundEnd
      start
      end
      before
      after
    }
    damaged {
      start
      end
    }
    unit
    unitName
    reportYear
    formatFound
    publishedOn
    title
    references
    figures {
      cell
      value
      start
      end
      quote
      confidence
    }
    statements {
      measure
      value
      qualifier
      section
      start
      end
      quote
      confidence
    }
    practices {
      practice
      holds
      names
      section
      start
      end
      quote
      confidence
    }
    sections {
      id
      title
      text
      nothingToReport
      start
      end
      heading {
        start
        end
      }
    }
    improvements {
      kind
      start
      end
      quote
      confidence
    }
    footer {
      start
      end
    }
    doubts {
      start
      end
      why {
        zh
        en
      }
    }
  }
`);

export const readingCorrectionsParts = graphql(`
  fragment ReadingCorrectionsParts on ReadingCorrections {
    unit
    reportYear
    publishedOn {
      to
    }
    statements {
      of
      to {
        measure
        value
        qualifier
        section
        start
        end
      }
    }
    figures {
      of
      to {
        cell
        value
        start
        end
      }
    }
    practices {
      of
      to {
        practice
        holds
        names
        section
        start
        end
      }
    }
  }
`);

export const readingFindingParts = graphql(`
  fragment ReadingFindingParts on Finding {
    rule
    effect
    sections
    silencedBy
    message {
      zh
      en
    }
  }
`);

/** A document in hand, as it was read. */
export const documentQuery = graphql(`
  query DocumentInHand($sha256: String!) {
    documentReading(sha256: $sha256) {
      document {
        sha256
        name
      }
      reading {
        ...DocumentReadingParts
      }
      problems {
        code
        message
      }
    }
  }
`);

/** What keeping it with these corrections would say. */
export const documentJudgedQuery = graphql(`
  query DocumentJudged($sha256: String!, $corrections: ReadingCorrectionsInput) {
    documentReading(sha256: $sha256, corrections: $corrections) {
      unit {
        id
        year
        code
        name
      }
      reportYear
      publicationDue
      opensCycle
      basedOn
      findings {
        ...ReadingFindingParts
      }
      problems {
        code
        message
      }
      duplicates {
        kind
        unitCode
        unitName
        year
        version
        sameWords
      }
    }
  }
`);

/** The report that was kept from a document, with its reading. */
export const keptReadingQuery = graphql(`
  query KeptReading($unit: String!, $year: Int!, $version: Int) {
    unit(code: $unit, year: $year) {
      id
      year
      code
      name
    }
    report(unit: $unit, year: $year, version: $version) {
      id
      version
      year
      state
      demonstration
      document {
        sha256
        name
      }
      reading {
        ...DocumentReadingParts
      }
      corrections {
        ...ReadingCorrectionsParts
      }
      findings {
        ...ReadingFindingParts
      }
    }
  }
`);

export const importDocumentMutation = graphql(`
  mutation ImportDocument($input: ImportDocumentInput!) {
    importDocument(input: $input) {
      __typename
      ... on DocumentImported {
        receipt {
          version
          sha256
        }
        findings {
          rule
          effect
        }
      }
      ... on DocumentAlreadyImported {
        unit
        year
        version
      }
      ... on BadValue {
        places {
          path
          message
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
