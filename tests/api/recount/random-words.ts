import type { ReportInput } from '@mingjian/domain';
import type { Draws } from './random-report.js';

/** What a county does not want to read. */
export const wordsUnwanted = [
  { word: '充实', instead: '丰富', grade: 'E' },
  { word: '踏实', instead: null, grade: 'W' },
] as const;

/** A story as it was told once: who tells it again changes names, years and numbers, and now and then a letter. */
interface Story {
  readonly unit: string;
  readonly year: number;
  readonly section: OwnSection;
  readonly sentences: readonly string[];
}

type OwnSection = 'overview' | 'problems';
type Section = NonNullable<ReportInput['sections']>[number];

/** None of them counts anything, names a place or is law: of a story no letter is left out when texts are compared. */
const letters =
  '河滩迁建补偿方案分册资金去向逐批贴村口网上群众来问宅基低保答复整理更新初定牵头站所报送写完看过再发栏少找东西快旧文补期失效加标记务换玻璃雨天清督对照台账遍';
const lettersOfSentence = 23;
/** One costs five runs of letters: from none to as many as make two texts different ones. */
const lettersChanged = [0, 6, 3, 1, 7, 16, 2, 4, 0];

/** Tells reports' words one after the other; some are copied from those told before. */
export class RandomWords {
  private readonly told: Story[] = [];
  private copies = 0;

  constructor(private readonly draws: Draws) {}

  /** The report with a story in one of its sections, copied or not, and now and then with something that must not be there. */
  added(report: ReportInput, name: string): ReportInput {
    const story = this.storyOf(report);
    const slipped = slips(this.draws);
    const sections = (report.sections ?? []).map((section): Section => {
      const told = section.id === story?.section ? inWords(this.draws, story, name, report.reportYear) : '';
      const added = section.id === 'overview' ? `${told}${slipped}` : told;
      return added === '' ? section : { ...section, text: `${section.text ?? ''}${added}` };
    });
    // Several sections at once are missing of some.
    return {
      ...report,
      sections: this.draws.happens(6) ? sections.filter(({ id }) => id === 'overview') : sections,
    };
  }

  private storyOf({ unit, reportYear: year }: ReportInput): Story | null {
    if (this.draws.happens(8)) return null;
    const others = this.told.filter((one) => one.unit !== unit && one.year <= year);
    const own = this.told.filter((one) => one.unit === unit && one.year < year);
    // By turns from itself and from others, so that both are found of a few copies.
    const sources = this.copies % 2 === 0 && own.length > 0 ? own : others;
    const copied = this.draws.happens(65) ? this.oneOf(sources) : undefined;
    const story: Story = {
      unit,
      year,
      section: copied?.section ?? this.draws.one(['overview', 'problems']),
      sentences: copied === undefined ? this.invented() : this.altered(copied.sentences),
    };
    this.told.push(story);
    return story;
  }

  private oneOf(stories: readonly Story[]): Story | undefined {
    return stories[this.draws.upTo(Math.max(0, stories.length - 1))];
  }

  private invented(): readonly string[] {
    return Array.from({ length: this.draws.one([7, 10]) }, () =>
      Array.from(
        { length: lettersOfSentence },
        () => letters[this.draws.upTo(letters.length - 1)] ?? '',
      ).join(''),
    );
  }

  /** In turn, so that a county of a few copies has copies of every kind. */
  private altered(sentences: readonly string[]): readonly string[] {
    // Without its last sentence the shorter of two stories is too short for anything to be said of it.
    const changed = this.copies % 3 === 2 ? sentences.slice(0, 6) : [...sentences];
    const times = lettersChanged[this.copies % lettersChanged.length] ?? 0;
    this.copies += 1;
    for (let n = 0; n < times; n += 1) {
      const at = this.draws.upTo(changed.length - 1);
      const sentence = changed[at] ?? '';
      const letter = this.draws.upTo(sentence.length - 1);
      changed[at] = `${sentence.slice(0, letter)}另${sentence.slice(letter + 1)}`;
    }
    return changed;
  }
}

/** Whoever tells a story tells it of itself: these tell no two texts apart. */
function inWords(draws: Draws, { sentences }: Story, name: string, year: number): string {
  const ofItself = (): readonly string[] => [
    name,
    `${year}年`,
    `${draws.upTo(99)}.${draws.upTo(9)}%`,
    '《政府信息公开条例》',
    '',
  ];
  return sentences.map((sentence, at) => `${ofItself()[at % 5] ?? ''}${sentence}。`).join('');
}

/** What must not be there: a number of a person, damaged letters, words that the county does not want. */
function slips(draws: Draws): string {
  const number = `13${draws.upTo(8) + 1}${String(draws.upTo(99_999_999)).padStart(8, '0')}`;
  return [
    draws.happens(18) ? `可打${number}。` : '',
    draws.happens(10) ? '锟斤拷' : '',
    draws.happens(20) ? '内容充实。' : '',
    draws.happens(20) ? '作风踏实。' : '',
  ].join('');
}
