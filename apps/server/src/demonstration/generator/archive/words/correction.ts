import type { Day, DisclosureReport } from '@mingjian/domain';

/** The report as it was published again, with the reason where its readers look for it. */
export function withCorrectionTold(
  report: DisclosureReport,
  correctedOn: Day,
  { before, after }: { readonly before: number; readonly after: number },
): DisclosureReport {
  const published = report.publishedOn === null ? '' : `${inWords(report.publishedOn)}公布后，`;
  const reason = `更正说明：本报告${published}经核对发现，部分信息在网站改版时重复发布并重复计数，主动公开政府信息总数由${before}条更正为${after}条。更正后的报告于${inWords(correctedOn)}重新公布，原报告同时撤下。`;
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.id === 'other' ? { ...section, text: [section.text, reason].join('\n') } : section,
    ),
  };
}

function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
