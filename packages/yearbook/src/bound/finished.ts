import { checkCode } from '@mingjian/domain';
import type { CountyFacts } from '../facts/county-facts.js';
import type { BoundBlock, BoundDocument, DocumentKind, Manifest } from './document.js';
import { withEdits } from './edited.js';
import type { BoundFigure } from './figure.js';

interface Unfinished {
  readonly kind: DocumentKind;
  readonly locale: 'zh' | 'en';
  readonly title: readonly string[];
  readonly subtitle: string;
  readonly marks: readonly string[];
  readonly blocks: readonly BoundBlock[];
  readonly figures: readonly BoundFigure[];
  readonly edits: Manifest['edits'];
}

/** Puts edits in, and what the document was made of under it. */
export function finished(facts: CountyFacts, draft: Unfinished): BoundDocument {
  const { blocks, taken } = withEdits(draft.blocks, draft.figures, draft.edits);
  const manifest: Manifest = {
    kind: draft.kind,
    region: { code: facts.region.code, name: facts.region.name },
    year: facts.year,
    basis: facts.basis,
    locale: draft.locale,
    madeAt: facts.madeAt,
    scheme: facts.scheme.version,
    rules: facts.rules,
    program: facts.program,
    versions: facts.units
      .flatMap(({ years }) =>
        years.flatMap(({ code, year, version, sha256 }) =>
          version === null || sha256 === null ? [] : [{ unit: code, year, version, sha256 }],
        ),
      )
      .sort((one, other) => (one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : one.year - other.year)),
    edits: taken,
  };
  const { title, subtitle, marks, figures } = draft;
  return {
    title,
    subtitle,
    marks,
    blocks,
    figures,
    manifest,
    checkCode: checkCode(JSON.stringify(manifest)),
  };
}
