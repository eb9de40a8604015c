import type { placesZh } from './places.zh.js';

/** The same in English. */
export const placesEn: Readonly<Record<keyof typeof placesZh, string>> = {
  'group.before': '{year}',
  'group.change': 'Change',
  'moves.text': ' Against {before}, moved up: {up}, down: {down}, not at all: {same}',
  'moves.new': ', without a place before: {n}',
  'moves.nobody': ' No unit has a place in both years: changes of place are not told.',
  'moves.not.NOBODY_BEFORE': ' Nobody could be ranked in {before}: changes of place are not told.',
  'moves.not.SCHEME_CHANGED': ' Another scheme gave the points of {before}: changes of place are not told.',
  'moves.not.MAXIMUM_CHANGED':
    ' In {before} most were judged out of another maximum: changes of place are not told.',
  'moves.not.MEANING_CHANGED': ' The meaning changed since {before}: changes of place are not told.',
  'moves.table': 'Units whose place moved furthest, and why',
  'column.ranks': 'Place',
  'column.places': 'Moved',
  'column.pointsMoved': 'Items whose points moved most',
  'column.others': 'Beside others',
  'moves.item': '{item} {points}',
  'moves.item.notNow': '{item} not judged this year',
  'moves.item.notBefore': '{item} not judged last year',
  'moves.ownSame': 'no points moved',
  'moves.overtaken': 'overtook {n}',
  'moves.passedBy': 'passed by {n}',
  'moves.entered': 'newly ranked ahead: {n}',
  'moves.left': 'ahead before, not ranked now: {n}',
  'moves.note':
    'Above zero is up. A place depends on the points of all: it may move where a unit’s own points did not.',
};
