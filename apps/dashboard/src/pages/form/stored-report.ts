import { isRuleId, readReport, sectionIds } from '@mingjian/domain';
import type { Day, DisclosureReport, Finding, SectionId } from '@mingjian/domain';
import type { RefusedFindingFragment, StoredReportFragment } from '../../gql/graphql';

/** A report as the domain knows it; null when this dashboard does not know its form. */
export function reportOfStored(
  stored: StoredReportFragment,
  unit: string,
  today: Day,
): DisclosureReport | null {
  // Read by the same door as everything handed in: whatever the server answers is checked, not believed.
  const read = readReport({ ...stored, unit, reportYear: stored.year }, today);
  return read.kind === 'READ' ? read.report : null;
}

/** The server's findings as the domain's; those of a rule that this dashboard does not know yet are left out. */
export function findingsOfServer(findings: readonly RefusedFindingFragment[]): readonly Finding[] {
  return findings.flatMap((finding): readonly Finding[] => {
    const { rule, silencedBy } = finding;
    if (!isRuleId(rule)) return [];
    return [
      {
        rule,
        outcome: 'FAIL',
        grade: finding.grade,
        effect: finding.effect,
        cells: finding.cells,
        sections: finding.sections.filter(isSectionId),
        passages: [],
        left: finding.left ?? null,
        right: finding.right ?? null,
        message: finding.message,
        mend: finding.mend,
        silencedBy: silencedBy && isRuleId(silencedBy) ? silencedBy : null,
      },
    ];
  });
}

function isSectionId(id: string): id is SectionId {
  return sectionIds.some((one) => one === id);
}
