import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../platform/graphql/scalars.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';

@InputType()
export class LogFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a unit; who is of a unit reads that one alone.',
  })
  readonly unit?: string | null;

  @Field(() => Int, { nullable: true })
  readonly year?: number | null;

  @Field(() => ID, { nullable: true, description: 'An account: what it did, and what was done to it.' })
  readonly account?: string | null;

  @Field(() => [String], { nullable: true, description: 'As REPORT_FILED.' })
  readonly acts?: readonly string[] | null;

  @Field(() => Day, { nullable: true, description: 'The first day.' })
  readonly from?: unknown;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  readonly to?: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, a code, a hash, a fact or of what an act is called.',
  })
  readonly text?: string | null;
}

@ObjectType('LogFact', { description: 'A fact that an event keeps, as `correctionDue`.' })
export class LogFactObject {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly value: string;
}

@ObjectType('LogEvent', { description: "One event of a region's log." })
export class LogEventObject {
  @Field(() => Int, { description: 'Its number in the chain, from 1, without a gap.' })
  readonly sequence: number;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => String, { description: 'A stable code, as REPORT_FILED.' })
  readonly act: string;

  @Field(() => String, { description: "What the act is called, in the asker's language." })
  readonly label: string;

  @Field(() => String, { description: "Who did what, in the asker's language." })
  readonly sentence: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that did it; null for a command on the server.',
  })
  readonly actorId: string | null;

  @Field(() => String, { description: 'Its name of today.' })
  readonly actorName: string;

  @Field(() => String, { nullable: true })
  readonly unitCode: string | null;

  @Field(() => String, { nullable: true })
  readonly unitName: string | null;

  @Field(() => Int, { nullable: true })
  readonly year: number | null;

  @Field(() => Int, { nullable: true })
  readonly version: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the version.' })
  readonly versionSha256: string | null;

  @Field(() => [LogFactObject])
  readonly facts: readonly LogFactObject[];

  @Field(() => String, { description: 'The hash of the event before it.' })
  readonly previousHash: string;

  @Field(() => String, { description: 'SHA-256 over all that the event says, the hash before it included.' })
  readonly hash: string;
}

@ObjectType({ description: 'Newest first.' })
export class LogEventList {
  @Field(() => [LogEventObject])
  readonly nodes: readonly LogEventObject[];

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}

@ObjectType({ description: "How far a region's log was found whole." })
export class LogVerification {
  @Field(() => Int, { description: 'Every event up to this one is as it was written.' })
  readonly upTo: number;

  @Field(() => Int, { description: 'Events that there are.' })
  readonly events: number;

  @Field(() => String, { description: 'The hash of event `upTo`.' })
  readonly head: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What is wrong with the event after it, in the asker's language; null where nothing was found.",
  })
  readonly wrong: string | null;

  @Field(() => Boolean, { description: 'False when the time was over before the end of the log.' })
  readonly isFinished: boolean;

  @Field(() => Instant)
  readonly at: Date;
}
