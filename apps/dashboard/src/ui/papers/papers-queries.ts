import { graphql } from '../../gql';
import type { ReportPapersQuery as PapersAnswer } from '../../gql/graphql';

export const reportPapersQuery = graphql(`
  query ReportPapers($unit: String!, $year: Int!, $version: Int) {
    reportPapers(unit: $unit, year: $year, version: $version) {
      version
      revision
      mayAttach
      mayCompare
      attachments {
        id
        version
        name
        size
        attachedAt
        attachedBy
      }
      comparisons {
        id
        version
        name
        comparedAt
        comparedBy
        same
        differenceCount
        comparedCells
        comparedSentences
        repairs
        differences {
          kind
          cell
          table
          section
          ours
          theirs
        }
      }
    }
  }
`);

export const withdrawAttachmentMutation = graphql(`
  mutation WithdrawAttachment($input: WithdrawAttachmentInput!) {
    withdrawAttachment(input: $input) {
      ... on AttachmentWithdrawn {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export type Papers = NonNullable<PapersAnswer['reportPapers']>;
export type ListedAttachment = Papers['attachments'][number];
export type ListedComparison = Papers['comparisons'][number];
export type ListedDifference = ListedComparison['differences'][number];

/** Which report the papers are of: the very version shown, or null for the draft or latest one. */
export interface PapersOf {
  readonly unit: string;
  readonly year: number;
  readonly version: number | null;
}
