import type { intakeZh } from './intake.zh';

/** Sentences of bringing in old documents, in English. */
export const intakeEn: Readonly<Record<keyof typeof intakeZh, string>> = {
  'intake.h1': 'Bring in old reports: choose files, or drop them here',
  'intake.h1.facts': 'Old reports brought in: {facts}',
  'intake.h1.underway': '{n} under way',
  'intake.h1.kept': '{n} kept',
  'intake.h1.read': '{n} ready to keep',
  'intake.h1.doubts': '{n} to look at',
  'intake.h1.duplicates': '{n} {n:duplicate|duplicates}',
  'intake.h1.failed': '{n} not read',
  'intake.what':
    'What was read is shown first: each figure leads back to its words. Correct it, then keep it. Nothing changes before.',
  'intake.choose': 'Choose files',
  'intake.drop': 'Or drop one or several here. Plain text and web pages (.txt, .html), up to 50 MB each.',
  'intake.none': 'No files yet.',
  'intake.list': 'Files brought in',
  'intake.column.file': 'File',
  'intake.column.report': 'Report',
  'intake.column.outcome': 'Outcome',
  'intake.column.next': 'Next step',
  'intake.waiting': 'waiting',
  'intake.sending': 'Sending {name}',
  'intake.reading': 'being read…',
  'intake.read': '{n} {n:figure|figures} read, no doubts',
  'intake.doubts':
    '{n} {n:figure|figures} read, {doubts} {doubts:doubt|doubts}: look at them before keeping it',
  'intake.kept': 'Kept as version {version}, {n} {n:figure|figures}',
  'intake.duplicate.SAME_BYTES':
    'Duplicate: this file is kept as {unit} {year}, version {version}; no need to keep it again',
  'intake.duplicate.SAME_CONTENT':
    'Duplicate: it says the same as {unit} {year}, version {version}; no need to keep it again',
  'intake.duplicate.NEARLY_SAME_TEXT':
    'Perhaps a duplicate: {share}% of its words are those of {unit} {year}, version {version}; compare them first',
  'intake.gone': 'The server no longer has this file: remove it here and choose it again.',
  'intake.unreadableShort': 'No text was found in it. Save it as .txt or .html and try again.',
  'intake.see': 'See the reading',
  'intake.mend': 'Look at it',
  'intake.seeKept': 'See what is kept',
  'intake.again': 'Send {name} again',
  'intake.remove': 'Remove {name} from the list',
  'intake.removeShort': 'Remove',
  'intake.back': 'Back to the intake',
  'intake.noDocument': 'No such document, or not visible to you.',
  'intake.noDocument.what': 'It may have been brought in for another region: bring it in here again.',
  'intake.unreadable': 'Not read: {name}',
};
