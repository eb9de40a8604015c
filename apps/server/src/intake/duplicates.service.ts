import { sameWords } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import { reachOf } from '../filing/reach.js';
import type { DocumentPlan } from './document-plan.service.js';
import type { Duplicate } from './duplicates.js';
import { IntakeRepository } from './intake.repository.js';

/** From this share of the same words on two reports of one unit and year are nearly one. */
const nearlySame = 0.9;

/** Finds out what of a document stands already. */
@Injectable()
export class DuplicatesService {
  constructor(private readonly repository: IntakeRepository) {}

  /** The closest first: the very bytes, wherever the viewer may read them; then the report that stands in its place. */
  async of(viewer: Viewer, { document, report, where }: DocumentPlan): Promise<readonly Duplicate[]> {
    const versions = await this.repository.versionsOf(document.sha256, reachOf(viewer, 'importDocument'));
    const sameBytes = versions.map((version): Duplicate => ({
      kind: 'SAME_BYTES',
      ...version,
      sameWords: 100,
    }));
    const standing = where?.standing ?? null;
    if (report === null || where === null || standing === null) return sameBytes;
    if (standing.documentSha256 === document.sha256) return sameBytes;
    const { place, unit } = where;
    const isSame = standing.sha256 === sha256(canonicalJson({ ...report, unit: place.code }));
    const share = isSame ? 1 : sameWords(wordsOf(report), wordsOf(standing.content));
    if (share < nearlySame) return sameBytes;
    return [
      ...sameBytes,
      {
        kind: isSame ? 'SAME_CONTENT' : 'NEARLY_SAME_TEXT',
        unitCode: place.code,
        unitName: unit.name,
        year: place.year,
        version: standing.n,
        sameWords: Math.floor(share * 100),
      },
    ];
  }
}

function wordsOf({ sections }: DisclosureReport): string {
  return sections.map(({ text }) => text ?? '').join('\n');
}
