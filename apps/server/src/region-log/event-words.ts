import {
  actSentence,
  appealStateWords,
  indicatorById,
  isIndicatorId,
  markedOutcomeWords,
  roleWords,
} from '@mingjian/domain';
import type { SentenceValues, Text } from '@mingjian/domain';
import type { Locale } from '../platform/locale.js';
import { documentNames } from '../yearbook/orders/document-order.js';
import type { LoggedEvent } from './region-log.repository.js';

/** One fact that an event keeps beside its version. */
export interface EventFact {
  readonly name: string;
  readonly value: string;
}

const onTheMachine: Text = { zh: '服务器上的命令', en: 'A command on the server' };
const bySystem: Text = { zh: '系统', en: 'The system' };
/** Acts that nobody does: the system notes them. */
const notedBySystem: readonly string[] = ['SIGN_INS_FAILED'];
const grantWords = /^([A-Z]+) (\S+)(?: -(\d{4}))?$/;

/** An event as a sentence of its region's log. */
export function eventSentence(event: LoggedEvent, locale: Locale): string {
  return actSentence(event.act, valuesOf(event, locale), locale);
}

/** Who did it, by the name of today. */
export function actorWords({ act, actorId, actorName }: LoggedEvent, locale: Locale): string {
  if (actorId !== null) return actorName ?? actorId;
  return (notedBySystem.includes(act) ? bySystem : onTheMachine)[locale];
}

/** What an event says of itself, as far as it can be read: the account concerned stands in the sentence. */
export function eventFacts({ detail }: LoggedEvent, locale: Locale): readonly EventFact[] {
  return Object.entries(detail).flatMap(([name, value]) => {
    const words = factWords(value, locale);
    return words === null || name === 'accountId' ? [] : [{ name, value: words }];
  });
}

function valuesOf(event: LoggedEvent, locale: Locale): SentenceValues {
  const { detail, unitName, unitCode, year, version, accountName } = event;
  const facts = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, factWords(value, locale)]),
  );
  return {
    ...facts,
    actor: actorWords(event, locale),
    account: accountName,
    unit: unitName ?? unitCode,
    year,
    version,
  };
}

function factWords(value: unknown, locale: Locale): string | null {
  if (typeof value === 'string') return codeInWords(value, locale);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value) || value.length === 0) return null;
  const words = value.map((one: unknown) => codeInWords(String(one), locale));
  return words.join(locale === 'zh' ? '、' : ', ');
}

const names: Readonly<Record<string, Text>> = {
  ...roleWords,
  ...documentNames,
  ...markedOutcomeWords,
  ...appealStateWords,
};

/** `CLERK 410308103 -2027`, `CLERK`, `COMPARATIVE` and `substance` as people say it; any other text as it is. */
function codeInWords(text: string, locale: Locale): string {
  const role = names[text];
  if (role) return role[locale];
  if (isIndicatorId(text)) return indicatorById(text).label[locale];
  const [, name = '', code = '', yearTo] = grantWords.exec(text) ?? [];
  const words = roleWords[name];
  if (!words) return text;
  const until = yearTo === undefined ? '' : locale === 'zh' ? `（至${yearTo}年度）` : ` (to ${yearTo})`;
  return `${words[locale]} ${code}${until}`;
}
