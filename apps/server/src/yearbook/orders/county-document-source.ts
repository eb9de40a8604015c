import { comparativeReport, consolidatedReport, notice } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts, DocumentKind, Manifest } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { CountyFactsService } from '../facts/county-facts.service.js';
import type { DocumentAsked } from './document-order.js';
import { DocumentSource } from './document-source.js';
import { EditsRepository } from './edits.repository.js';
import type { Locale } from '../../platform/locale.js';

type Builder = (facts: CountyFacts, locale: Locale, edits: Manifest['edits']) => BoundDocument;

const builders: Readonly<Record<DocumentKind, Builder>> = {
  COMPARATIVE: comparativeReport,
  CONSOLIDATED: consolidatedReport,
  NOTICE: notice,
};

/** Documents of what the county's reports say now. */
@Injectable()
export class CountyDocumentSource extends DocumentSource {
  constructor(
    private readonly facts: CountyFactsService,
    private readonly edits: EditsRepository,
  ) {
    super();
  }

  async now(asked: DocumentAsked, madeAt: Date): Promise<BoundDocument | null> {
    const edits = await this.edits.of(asked);
    return this.made(
      asked,
      madeAt,
      edits.flatMap(({ key, runs }) => (runs === null ? [] : [{ key, runs }])),
    );
  }

  /** Made of today's facts as of the manifest's moment: where the manifest then reads otherwise, they have changed. */
  async again(asked: DocumentAsked, manifest: Manifest): Promise<BoundDocument | null> {
    const made = await this.made(asked, new Date(manifest.madeAt), manifest.edits);
    return made !== null && isSame(made.manifest, manifest) ? made : null;
  }

  private async made(
    asked: DocumentAsked,
    madeAt: Date,
    edits: Manifest['edits'],
  ): Promise<BoundDocument | null> {
    const facts = await this.facts.facts(asked, madeAt);
    const { kind, locale } = asked;
    return facts && builders[kind](facts, locale, edits);
  }
}

/** A manifest from the database has its keys in another order. */
function isSame(one: Manifest, other: Manifest): boolean {
  return (
    one.scheme === other.scheme &&
    one.rules === other.rules &&
    one.program === other.program &&
    JSON.stringify(one.versions.map(versionText)) === JSON.stringify(other.versions.map(versionText)) &&
    JSON.stringify(one.edits.map(({ key }) => key)) === JSON.stringify(other.edits.map(({ key }) => key))
  );
}

function versionText({ unit, year, version, sha256 }: Manifest['versions'][number]): string {
  return `${unit} ${year} ${version} ${sha256}`;
}
