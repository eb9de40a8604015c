import { numbersIn } from '@mingjian/domain';
import type { NumberMention, SectionId } from '@mingjian/domain';
import type { PlacedSentence } from '../practices/read-practices.js';
import { countedIn } from './counted.js';
import type { Reader, Said } from './counted.js';
import { deniedIn } from './denied.js';
import { settingOf } from './setting.js';
import type { Setting } from './setting.js';

export interface PlacedSaid extends Said {
  readonly section: SectionId | null;
}

/** All that the sentences say in figures or deny, in the order of the text; one entry an occurrence. */
export function statementsIn(sentences: readonly PlacedSentence[], reader: Reader): readonly PlacedSaid[] {
  const found: PlacedSaid[] = [];
  let setting: Setting | null = null;
  let lastSection: SectionId | null = null;
  let ended = false;
  for (const { sentence, section } of sentences) {
    if (setting === null || sentence.beginsLine || section !== lastSection) {
      setting = settingOf(section);
      ended = false;
    }
    lastSection = section;
    const mentions = mentionsIn(reader.text, sentence.start, sentence.end);
    const counted = countedIn(sentence, mentions, { ...setting, ours: !ended }, reader);
    setting = counted.setting;
    const denied = sentence.clauses.flatMap((clause, at) =>
      deniedIn(reader.text, clause, sentence.clauses[at - 1] ?? null),
    );
    found.push(...distinct([...counted.said, ...denied]).map((said) => ({ ...said, section })));
  }
  return found;
}

function mentionsIn(text: string, start: number, end: number): readonly NumberMention[] {
  return numbersIn(text.slice(start, end)).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
}

/** A number and a denial may be read from the same words: 未收到申请，申请0件 is said twice, one word is not. */
function distinct(said: readonly Said[]): readonly Said[] {
  const kept: Said[] = [];
  for (const one of [...said].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const again = kept.some(
      ({ measure, start, end }) => measure === one.measure && start < one.end && one.start < end,
    );
    if (!again) kept.push(one);
  }
  return kept;
}
