import type { logZh } from './log.zh';

/** Sentences of a region's log in English. */
export const logEn: Readonly<Record<keyof typeof logZh, string>> = {
  'log.title': '{region} log',
  'log.h1': '{region}: who did what, and when',
  'log.h1.unit': '{unit}: who did what, and when',
  'log.what':
    'Each event bears the hash of the one before: changing, removing or adding one breaks all that follow.',
  'log.list': 'Events',
  'log.filter.text': 'Find a name, unit, code or hash',
  'log.filter.unit': 'Unit',
  'log.filter.allUnits': 'All units',
  'log.filter.act': 'Act',
  'log.filter.allActs': 'All acts',
  'log.filter.year': 'Report year',
  'log.filter.allYears': 'All years',
  'log.filter.from': 'From',
  'log.filter.to': 'To',
  'log.filter.account': 'Only: {name}',
  'log.filter.thisAccount': 'one account',
  'log.filter.drop': 'No longer only this account',
  'log.column.sequence': 'No.',
  'log.column.at': 'When',
  'log.column.what': 'What',
  'log.column.hash': 'Hash',
  'log.onlyActor': 'Only {name}',
  'log.more': 'Earlier events',
  'log.none': 'No event matches.',
  'log.open': 'Details',
  'log.openOf': 'Details of event {n}',
  'log.fact.hash': 'Hash of this event',
  'log.fact.previous': 'Hash of the one before',
  'log.fact.version': 'Hash of version {n}',
  'log.verify': 'Verify',
  'log.verifying': 'Verifying…',
  'log.verified': 'Verified {at}: events 1 to {n} are whole and as they were written.',
  'log.verifiedPart':
    'Verified {at}: events 1 to {n} of {all} are whole; for the rest run ./mingjian verify on the server.',
  'log.broken':
    'Verified {at}: events 1 to {n} are whole, event {next} is not: {wrong}. Leave everything as it is and call whoever runs the system.',
};
