import type { Day, ReportInput } from '@mingjian/domain';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { factsOf, findingsOf, reasonFor } from '../filing-client.js';
import type { FilingClient } from '../filing-client.js';
import { ReviewClient } from '../review-client.js';
import { asked } from '../compared-county.js';
import type { World } from '../world.js';
import type { DeskDrawn } from './random-desk.js';

/** A report with the number of the version that stands. */
export interface Standing {
  readonly n: number;
  readonly report: ReportInput;
}

/** A county's desk, which goes through the API as its people do. */
export class DeskAtWork {
  private readonly desk: ReviewClient;

  constructor(
    private readonly world: World,
    private readonly client: FilingClient,
    private readonly token: string,
  ) {
    this.desk = new ReviewClient(world, { token });
  }

  async extend(unit: string, year: number, due: Day): Promise<void> {
    const extended = await asked(
      this.world,
      `mutation E($input: ExtendDueInput!) { extendDue(input: $input) { __typename } }`,
      { input: { unit, year, due, reason: '迁址' } },
      { token: this.token },
    );
    expect(extended).toEqual({ __typename: 'DueExtended' });
  }

  /** Marks what no program can judge, and answers an appeal with points. */
  async judge({ n, report }: Standing, { marks, awarded }: DeskDrawn): Promise<void> {
    const { unit, reportYear: year } = report;
    const revisions = new Map<string, number>();
    for (const { indicator, points } of marks) {
      const basedOn = revisions.get(indicator) ?? 0;
      const mark = { unit, year, indicator, points, reason: '逐条核对', basedOn };
      expect(await this.desk.do('markReport', mark)).toMatchObject({ __typename: 'ReportMarked' });
      revisions.set(indicator, basedOn + 1);
    }
    if (awarded === null) return;
    const { indicator } = awarded;
    const id = randomUUID();
    const own = new ReviewClient(this.world, { token: await this.world.token('APPROVER', unit) });
    const appeal = { id, unit, year, basedOn: n, indicator, reason: '有截图为证' };
    expect(await own.do('appeal', appeal)).toMatchObject({ __typename: 'AppealKept' });
    const answer = { appeal: id, verdict: 'UPHELD', reason: '截图属实', ...awarded };
    expect(await this.desk.do('answerAppeal', answer)).toMatchObject({ __typename: 'AppealKept' });
  }

  /** Answered on the day as often as is drawn, and then perhaps not; null where an answer was refused. */
  async sentBackAndForth(
    first: Standing,
    { answered, last: end }: DeskDrawn['returns'],
    dueOn: string,
  ): Promise<Standing | null> {
    let last: Standing | null = first;
    for (let n = 0; n < answered && last !== null; n += 1) {
      await this.sendBack(last, dueOn);
      last = await this.filedAgain(last);
    }
    if (last !== null && end !== null) await this.sendBack(last, dueOn);
    return last;
  }

  private async sendBack({ n, report }: Standing, dueOn: string): Promise<void> {
    const back = { unit: report.unit, year: report.reportYear, basedOn: n, dueOn, note: '请核对表三' };
    expect(await this.desk.do('returnReport', back)).toMatchObject({ __typename: 'ReportReturned' });
  }

  /** The unit files the same again; null where the rules refuse what was taken in as it was found. */
  async filedAgain({ n, report }: Standing): Promise<Standing | null> {
    const first = factsOf(await this.client.file(report, { basedOn: n }));
    if (first['__typename'] === 'ReportHasErrors') return null;
    const again =
      first['__typename'] === 'ReportFiled'
        ? first
        : factsOf(
            await this.client.file(report, {
              basedOn: n,
              explanations: findingsOf(first).map((finding) => reasonFor(finding, '已核实，附有台账。')),
            }),
          );
    expect(again).toMatchObject({ __typename: 'ReportFiled' });
    return { n: n + 1, report };
  }
}
