import type { SectionId } from '../../formats/format.js';
import { firstFrom } from '../numbers.js';
import type { NumberMention } from '../numbers.js';
import type { Sentence } from './clauses.js';
import { countedIn } from './counted.js';
import type { Reader, Said } from './counted.js';
import { deniedIn } from './denied.js';
import { settingOf } from './setting.js';
import type { Setting } from './setting.js';

export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly section: SectionId | null;
}

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
    const mentions = mentionsIn(reader.numbers, sentence.start, sentence.end);
    const counted = countedIn(sentence, mentions, { ...setting, ours: !ended }, reader);
    setting = counted.setting;
    const denied = sentence.clauses.flatMap((clause, at) =>
      deniedIn(reader.text, clause, sentence.clauses[at - 1] ?? null),
    );
    found.push(...distinct([...counted.said, ...denied]).map((said) => ({ ...said, section })));
  }
  return found;
}

function mentionsIn(numbers: readonly NumberMention[], start: number, end: number): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = firstFrom(numbers, start); at < numbers.length; at += 1) {
    const mention = numbers[at];
    if (!mention || mention.end > end) break;
    found.push(mention);
  }
  return found;
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
