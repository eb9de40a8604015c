import type { BoundDocument, Manifest } from '@mingjian/yearbook';
import type { DocumentAsked } from './document-order.js';

/** Makes documents of what stands in the database; a class, so that it can be asked for by its type. */
export abstract class DocumentSource {
  /** The document of this instant. Null where nobody is expected in the year. */
  abstract now(asked: DocumentAsked, madeAt: Date): Promise<BoundDocument | null>;

  /** The document of a manifest's instant and edits, of what stands now: whether it is the same, its hash says. */
  abstract again(asked: DocumentAsked, manifest: Manifest): Promise<BoundDocument | null>;
}
