import type { NoticeSentence } from './sentences.zh.js';

/** The same in English. */
export const noticeEn: Readonly<Record<NoticeSentence, string>> = {
  'title.first': 'Notice on the yearly reports of {year} ',
  'title.second': 'on government information disclosure, {region}',
  subtitle: 'Office of the People’s Government of {region}　{day}',
  address: 'To all townships, subdistricts and departments:',
  opening:
    'Under {law}, this tells how the reports of {year} were filed. As of {day}, expected: {expected}, filed: {reported}.',
  'opening.law': 'Article 47 of the Regulation on Government Information Disclosure',
  'opening.law2008': 'Article 30 of the Regulation on Government Information Disclosure of 2008',
  'missing.heading': 'Not filed',
  'missing.text': 'Not filed: {n} ({names}). Days late are counted up to {day}.',
  'missing.textNotYet': 'Not filed: {n} ({names}). They are not yet due.',
  'missing.table': 'Units that did not file',
  'missing.one': '{name}, due on {due}, days late: {days}',
  'missing.notYet': '{name}, due on {due}',
  'late.heading': 'Filed or published late',
  'late.text': 'Filed late: {filed}. Published late: {published}.',
  'late.onlyFiled': 'Filed late: {filed}.',
  'late.onlyPublished': 'Published late: {published}.',
  'late.undated': 'Past the day set by law without a day of publication: {n} ({names}).',
  'late.undatedMany': 'Past the day set by law without a day of publication: {n}.',
  'late.table': 'Filed or published late',
  'column.unit': 'Unit',
  'column.what': 'What',
  'column.due': 'Due',
  'column.day': 'On',
  'column.days': 'Days late',
  'what.filed': 'Filed',
  'what.published': 'Published',
  'faulty.heading': 'To be mended or explained',
  'faulty.text': 'Units: {units}. Places to be mended or explained: {n}.',
  'faulty.table': 'To be mended or explained',
  'column.number': 'No.',
  'column.place': 'What is wrong',
  'column.mend': 'What to do',
  'fine.text':
    'Every unit filed and published in time, and nothing was found that has to be mended or explained.',
  'ask.heading': 'What is asked',
  'ask.text':
    'The units above check each line, mend it and file again; where it is right all the same, they give the reason. A unit that disagrees may appeal.',
};
