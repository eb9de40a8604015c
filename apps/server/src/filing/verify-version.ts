import type { DisclosureReport, Text } from '@mingjian/domain';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import { difference } from './difference.js';
import type { ArchivePlace, Wrong } from './difference.js';
import { factsOf } from './facts.js';
import { detailOf, isReportAct, reportEventOf } from './report-log.js';
import { isReport } from './stored-content.js';
import type { StoredFact, VersionToVerify } from './verification.repository.js';

/** What is wrong with a version, its reasons or its facts, or null. The log has the last word on all of them. */
export function versionDifference(region: string, version: VersionToVerify): Text | null {
  const place: ArchivePlace = {
    region,
    unit: version.code,
    year: version.report_year,
    version: version.n,
  };
  const wrong = wrongContent(version) ?? wrongRow(version) ?? wrongFacts(version);
  return wrong && difference(place, wrong);
}

function wrongContent(version: VersionToVerify): Wrong | null {
  const { event_sequence: sequence } = version;
  if (sequence === null)
    return { zh: '记录中没有这一版的提交', en: 'no event of the log has filed this version' };
  const hash = sha256(canonicalJson(version.content));
  if (hash !== version.event_sha256) {
    const traces = wrongFacts(version);
    return {
      zh: `内容与第 ${sequence} 条记录的哈希不符，已被改动${traces ? `；${traces.zh}` : ''}`,
      en: `the content is not what event ${sequence} filed${traces ? `; ${traces.en}` : ''}`,
    };
  }
  if (hash !== version.sha256)
    return { zh: '哈希列与内容不符', en: 'the column of the hash is not the hash of the content' };
  const { explanationsSha256 } = detailOf(version.event_detail);
  if (sha256(canonicalJson(version.explanations)) !== explanationsSha256)
    return {
      zh: `说明理由与第 ${sequence} 条记录的哈希不符，已被改动`,
      en: `the reasons are not those that event ${sequence} filed`,
    };
  return wrongReading(version, sequence);
}

const readingParts = [
  { hash: 'documentSha256', zh: '所据文件', en: 'the document is' },
  { hash: 'readingSha256', zh: '文件的识读结果（reading）', en: 'the reading is' },
  { hash: 'correctionsSha256', zh: '对识读结果的更正（corrections）', en: 'the corrections are' },
] as const;

/** What stands beside a version that was read from a document; beside any other there is nothing. */
function wrongReading(version: VersionToVerify, sequence: number): Wrong | null {
  const detail = detailOf(version.event_detail);
  const stored = {
    documentSha256: version.document_sha256,
    readingSha256: hashOrNull(version.reading),
    correctionsSha256: hashOrNull(version.corrections),
  };
  const wrong = readingParts.find(({ hash }) => stored[hash] !== (detail[hash] ?? null));
  return wrong
    ? {
        zh: `${wrong.zh}与第 ${sequence} 条记录的哈希不符，已被改动`,
        en: `${wrong.en} not what event ${sequence} kept`,
      }
    : null;
}

function hashOrNull(content: unknown): string | null {
  return content === null ? null : sha256(canonicalJson(content));
}

/** Columns that repeat what the content or the event says. */
function wrongRow(version: VersionToVerify): Wrong | null {
  const { content, event_act: act, event_detail: detail } = version;
  if (!isReport(content) || !isOfItsKind(act, version.n))
    return { zh: '内容不是一份报告', en: 'the content is no report' };
  const { at } = isReportAct(act)
    ? reportEventOf({ act, at: version.event_at, versionN: version.n, detail })
    : { at: version.event_at };
  const columns: readonly (readonly [string, unknown, unknown])[] = [
    ['format', version.format, content.formatFound],
    ['report_year', version.report_year, content.reportYear],
    ['origin', version.origin, act === 'REPORT_FILED' ? 'FILED' : 'HISTORICAL'],
    ['filed_at', version.filed_at.toISOString(), at.toISOString()],
    ['filed_by', version.filed_by, version.event_actor_id],
    ['region_id', version.region_id, version.event_region_id],
  ];
  const [wrong] = columns.filter(([, stored, due]) => stored !== due);
  return wrong ? differs(...wrong) : null;
}

/** A report's versions are written by acts on the report; opening balances, at 0 and below, are none. */
function isOfItsKind(act: string, n: number): boolean {
  return n > 0 ? isReportAct(act) : act === 'OPENING_BALANCES_SET';
}

function differs(column: string, stored: unknown, due: unknown): Wrong {
  return {
    zh: `${column} 存为 ${String(stored)}，应为 ${String(due)}`,
    en: `${column} is stored as ${String(stored)}, it ought to be ${String(due)}`,
  };
}

/** The first fact that the version does not give, gives otherwise, or gives and that is gone. */
function wrongFacts({ content, facts, n, region_id: regionId }: VersionToVerify): Wrong | null {
  if (!isReport(content)) return null;
  const stored = new Map(facts.map((fact) => [fact.measure, fact]));
  // Opening balances are added up nowhere: they have no facts.
  for (const due of n > 0 ? factsOf(content) : []) {
    const fact = stored.get(due.measure);
    stored.delete(due.measure);
    if (!fact || fact.value !== due.value || fact.qualifier !== due.qualifier || fact.regionId !== regionId)
      return factDiffers(due.measure, fact ? said(fact, regionId) : null, said(due, regionId), content);
  }
  const [extra] = stored.values();
  return extra ? factDiffers(extra.measure, said(extra, regionId), null, content) : null;
}

function said(fact: Omit<StoredFact, 'regionId'> & Partial<StoredFact>, regionId: string): string {
  const elsewhere = fact.regionId !== undefined && fact.regionId !== regionId;
  return `${fact.value} ${fact.qualifier}${elsewhere ? ` (region ${fact.regionId})` : ''}`;
}

function factDiffers(
  measure: string,
  stored: string | null,
  due: string | null,
  content: DisclosureReport,
): Wrong {
  const cells = factsOf(content).find((fact) => fact.measure === measure)?.cells ?? [];
  const from = cells.length > 0 ? ` (${cells.join(', ')})` : '';
  return {
    zh: `数据 ${measure}${from} 存为 ${stored ?? '无'}，按报告内容应为 ${due ?? '无'}`,
    en: `fact ${measure}${from} is stored as ${stored ?? 'nothing'}, the report gives ${due ?? 'nothing'}`,
  };
}
