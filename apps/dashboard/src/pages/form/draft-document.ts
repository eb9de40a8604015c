import type { ApolloClient } from '@apollo/client';
import { cellOfField, entryFromDocument, readAsFound } from '@mingjian/domain';
import type { Day, Text } from '@mingjian/domain';
import { troubleOf } from '../../api/trouble';
import type { DraftDocumentQuery } from '../../gql/graphql';
import type { Upload } from '../intake/upload';
import { beginningWith } from './begin-with';
import type { Beginning } from './begin-with';
import type { FormModel } from './form-model';
import { draftDocumentQuery } from './draft-document-queries';

/** A document that was read, and what it would do to the form. */
export interface ReadDocument {
  readonly kind: 'READ';
  readonly name: string;
  /** The year that it names, else the form's. */
  readonly year: number;
  readonly unitNamed: string | null;
  readonly doubts: readonly Text[];
  readonly beginning: Beginning;
  readonly counts: { readonly cells: number; readonly sections: number; readonly practices: number };
}

/** `WRONG` has the server's words; the others are said by the form. */
export type DocumentOutcome =
  | ReadDocument
  | { readonly kind: 'WRONG'; readonly message: string }
  | { readonly kind: 'LIMITED'; readonly seconds: number }
  | { readonly kind: 'UNREACHABLE' };

interface Source {
  readonly client: ApolloClient;
  readonly upload: Upload;
  readonly model: Pick<FormModel, 'entry' | 'report'>;
  readonly today: Day;
}

/** Sends a document and has it read: what it would fill, and where it contradicts what was typed. */
export async function readDraftDocument(source: Source, file: File): Promise<DocumentOutcome> {
  const sent = await source.upload(file, () => undefined);
  switch (sent.kind) {
    case 'REFUSED':
      return { kind: 'WRONG', message: sent.message };
    case 'RECEIVED':
      return askedFor(source, sent.sha256);
    default:
      return sent;
  }
}

async function askedFor({ client, model, today }: Source, sha256: string): Promise<DocumentOutcome> {
  const { unit, reportYear } = model.report;
  try {
    const { data } = await client.query({
      query: draftDocumentQuery,
      variables: { unit, year: reportYear, sha256 },
      fetchPolicy: 'no-cache',
    });
    const found = data?.draftDocument;
    return found ? whatItDoes(found, model, today) : { kind: 'UNREACHABLE' };
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble.kind === 'limited'
      ? { kind: 'LIMITED', seconds: trouble.seconds }
      : { kind: 'UNREACHABLE' };
  }
}

function whatItDoes(
  { document, reading, content, problems }: NonNullable<DraftDocumentQuery['draftDocument']>,
  { entry, report }: Source['model'],
  today: Day,
): DocumentOutcome {
  const [problem] = problems;
  if (problem || content === null || content === undefined)
    return { kind: 'WRONG', message: problem?.message ?? '' };
  const read = readAsFound({ ...content, unit: report.unit, reportYear: content.year }, today);
  if (read.kind !== 'READ') return { kind: 'UNREACHABLE' };
  const brought = entryFromDocument(read.report, report);
  const fields = [...brought.keys()];
  return {
    kind: 'READ',
    name: document.name,
    year: content.year,
    unitNamed: reading?.unitName ?? null,
    doubts: reading?.doubts.map(({ why }) => why) ?? [],
    beginning: beginningWith(brought, entry),
    counts: {
      cells: fields.filter((field) => cellOfField(field) !== null).length,
      sections: fields.filter((field) => field.startsWith('text:')).length,
      practices: fields.filter((field) => field.startsWith('practice:')).length,
    },
  };
}
