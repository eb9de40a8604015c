import type { MeasureId, PlacedSaid, SectionId } from '@mingjian/domain';
import type { FoundSection } from './sections.js';

const nothing =
  /^(?:(?:20\d\d年)?(?:度)?,?(?:我(?:镇|乡|街道|局|办|单位)|本(?:镇|乡|街道|局|机关|单位|年度?)|全(?:镇|乡|年|街道)),?)*(?:均|暂|尚)?(?:无|没有|未发生|未出现|不涉及|零)(?:此类|该类|相关|上述|以上|其他|其它|此项|这类|需要(?:报告|说明)的|应当报告的|应报告的)*(?:情况|情形|事项|内容|问题|现象|工作)?(?:发生|出现)?[。.;；!]?$/;

/** What a section that says 无 denies as a whole. */
const denied: Partial<Record<SectionId, readonly MeasureId[]>> = {
  applications: ['applications.received'],
  fees: ['fees.disclosure'],
  disputes: ['disputes.reconsiderations', 'disputes.lawsuits'],
};

/** Whether the words of a section only say that there was nothing. */
export function nothingIn(words: string): boolean {
  return words.length <= 60 && nothing.test(words.replace(/\s/g, '').replaceAll('，', ','));
}

export function saidByNothing(text: string, { id, bodyStart, end }: FoundSection): readonly PlacedSaid[] {
  // The first line alone: what follows may be a section that has no name of ours.
  const body = text.slice(bodyStart, Math.min(end, bodyStart + 80));
  const words = (body.replace(/^[::。\s]+/, '').split('\n')[0] ?? '').trim();
  if (!nothingIn(words)) return [];
  const start = bodyStart + body.indexOf(words);
  return (denied[id] ?? []).map((measure) => ({
    measure,
    mention: { value: 0, decimal: '0', scale: 0 },
    qualifier: 'EXACT',
    start,
    end: start + words.length,
    confidence: 0.8,
    section: id,
  }));
}
