import { graphql } from '../../gql';
import type { YearbookOrdersQuery, YearbookQuery } from '../../gql/graphql';

/** The document itself is asked for once: what it says changes only with a report, and it is large. */
export const yearbookQuery = graphql(`
  query Yearbook(
    $region: String!
    $year: Int!
    $kind: DocumentKind!
    $basis: Basis!
    $locale: DocumentLocale!
  ) {
    yearbook(region: $region, year: $year, kind: $kind, basis: $basis, locale: $locale) {
      document
      edits {
        key
        revision
        stands
        editedBy
        editedAt
      }
      mayOrder
    }
  }
`);

/** What was ordered of the year: followed while it is made. */
export const yearbookOrdersQuery = graphql(`
  query YearbookOrders($region: String!, $year: Int!, $kind: DocumentKind!, $basis: Basis!) {
    yearbook(region: $region, year: $year, kind: $kind, basis: $basis) {
      orders {
        id
        kind
        basis
        locale
        formats
        state
        step
        steps
        orderedBy
        orderedAt
        endedAt
        checkCode
        failureMessage
        files {
          format
          sha256
          size
        }
      }
    }
  }
`);

/** What each of them was made of. */
export const yearbookManifestsQuery = graphql(`
  query YearbookManifests($region: String!, $year: Int!, $kind: DocumentKind!, $basis: Basis!) {
    yearbook(region: $region, year: $year, kind: $kind, basis: $basis) {
      orders {
        id
        manifest
      }
    }
  }
`);

export const orderDocumentMutation = graphql(`
  mutation OrderDocument($input: OrderDocumentInput!) {
    orderDocument(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const cancelOrderMutation = graphql(`
  mutation CancelOrder($id: ID!) {
    cancelOrder(id: $id) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const editParagraphMutation = graphql(`
  mutation EditParagraph($input: EditParagraphInput!) {
    editParagraph(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ParagraphEdited {
        revision
      }
    }
  }
`);

type Yearbook = NonNullable<YearbookQuery['yearbook']>;
export type ParagraphEdit = Yearbook['edits'][number];
export type DocumentOrder = NonNullable<YearbookOrdersQuery['yearbook']>['orders'][number];
