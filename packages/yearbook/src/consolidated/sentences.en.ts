import type { ConsolidatedSentence } from './sentences.zh.js';

/** The same in English. */
export const consolidatedEn: Readonly<Record<ConsolidatedSentence, string>> = {
  // Both lines are one sentence where a title is asked for in one.
  'title.first': 'Report of {region} ',
  'title.second': 'on government information disclosure in {year}',
  subtitle: 'Office of the People’s Government of {region}　{day}',
  opening:
    'Made under the Regulation on Government Information Disclosure and {notice}, of the reports of {year} of the units of {region}: expected {expected}, counted {reported}. Period: 1 January to 31 December {year}. ',
  'opening.missing': 'Nothing counts of {names}: the sums are without them. ',
  contact: 'Address: Office of the People’s Government of {region}.',
  proactive: '(1) Proactive disclosure. Items disclosed: {items} (units stating a total: {units}).',
  applications:
    '(2) Applications. Newly received {received}, brought forward {broughtForward}, handled {handled}, carried forward {carriedForward}.',
  'applications.uncarried': '(2) Applications. Newly received {received}, handled {handled}.',
  management: '(3) Management. Reports naming a secrecy review: {secrecy}; rules of their own: {rules}.',
  platform: '(4) Platforms. Reports naming a portal: {portal}; columns: {columns}.',
  supervision:
    '(5) Supervision. Reports naming results of assessment, public rating and accountability: {assessment}; training: {training}.',
  'problems.lead': 'Problems: ',
  'problems.late': 'first, reports not filed or published in time: {n}. ',
  'problems.lateOrUndated':
    'first, reports not filed or published in time: {n}, and past the day set by law without a day of publication: {undated}. ',
  'problems.faults': 'Second, reports with places to be mended or explained: {units}, places: {n}.',
  'measures.lead': 'Measures: ',
  'measures.late': 'first, remind and follow up each unit, so that all report and publish in time. ',
  'measures.faults': 'Second, tell each unit its places one by one and have the sources checked.',
  other: 'Nothing else has to be reported in sum.',
  nothing: 'The reports have no table in this section.',
  'column.row': 'Item',
  'note.coverage':
    'Each cell is the sum of that cell over the units; “—” where none states it. Units that did not report are not in it.',
  checked:
    'Check of the sums (for the making of this report, no part of it; delete it before publication): {expected} units to be summed, {reported} counted. ',
  'checked.passed': 'In agreement: {rules}. ',
  'checked.untold': 'Cannot be told: {rules}. ',
  'checked.found': 'Found ({rule}): {message}. {mend}',
  'checked.more': '{n} more: mend these first and check again.',
};
