import type { AppealState, OwnStep, ReportState } from '@mingjian/domain';
import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { AppealStateEnum, OwnStepEnum, ReportStateEnum, UnreadableReasonEnum } from './enums.js';
import type { UnreadableReason } from '../unreadable-reason.js';
import { Finding } from './finding.object.js';
import { Day, Instant } from './scalars.js';
import { typeNameOf } from './type-name.js';

@InterfaceType({
  description: 'Why something was not done. Programs go by the code; people read the message.',
  resolveType: typeNameOf,
})
export abstract class Problem {
  @Field(() => String)
  readonly code: string;

  @Field(() => String, { description: "What is wrong, where and what to do, in the asker's language." })
  readonly message: string;
}

const implementsProblem = { implements: () => [Problem] };

@ObjectType(implementsProblem)
export class ReportHasErrors extends Problem {
  @Field(() => [Finding])
  readonly findings: readonly Finding[];
}

@ObjectType(implementsProblem)
export class ExplanationMissing extends Problem {
  @Field(() => [Finding])
  readonly findings: readonly Finding[];
}

@ObjectType(implementsProblem)
export class ReportChangedMeanwhile extends Problem {
  @Field(() => Int, { description: 'The version or revision that stands now.' })
  readonly current: number;

  @Field(() => Int)
  readonly basedOn: number;
}

@ObjectType(implementsProblem)
export class ParagraphChangedMeanwhile extends Problem {
  @Field(() => Int, { description: 'The revision that stands now.' })
  readonly current: number;

  @Field(() => Int)
  readonly basedOn: number;
}

@ObjectType(implementsProblem)
export class SettingChangedMeanwhile extends Problem {
  @Field(() => Int, { description: 'How often it was changed by now.' })
  readonly current: number;

  @Field(() => Int)
  readonly basedOn: number;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  readonly by: string | null;

  @Field(() => Instant, { nullable: true })
  readonly at: Date | null;
}

@ObjectType(implementsProblem)
export class MarkChangedMeanwhile extends Problem {
  @Field(() => Int, { description: 'The revision that stands now.' })
  readonly current: number;

  @Field(() => Int)
  readonly basedOn: number;
}

@ObjectType(implementsProblem)
export class AppealEnded extends Problem {
  @Field(() => AppealStateEnum)
  readonly state: AppealState;
}

@ObjectType(implementsProblem)
export class ReportLocked extends Problem {
  @Field(() => ReportStateEnum)
  readonly state: ReportState;
}

@ObjectType(implementsProblem)
export class UnitNotExpected extends Problem {
  @Field(() => String)
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;
}

@ObjectType(implementsProblem)
export class CycleClosed extends Problem {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { nullable: true })
  readonly closedOn: string | null;
}

@ObjectType(implementsProblem)
export class UnknownCell extends Problem {
  @Field(() => [String])
  readonly cells: readonly string[];
}

@ObjectType({ description: 'A place in what was handed in and why its value cannot be taken.' })
export class BadValuePlace {
  @Field(() => String, { description: 'As figures[3].value.' })
  readonly path: string;

  @Field(() => String, { description: 'A stable code, as NOT_A_NUMBER.' })
  readonly reason: string;

  @Field(() => String, { description: "The reason in the asker's language." })
  readonly message: string;
}

@ObjectType(implementsProblem)
export class BadValue extends Problem {
  @Field(() => [BadValuePlace])
  readonly places: readonly BadValuePlace[];
}

@ObjectType(implementsProblem)
export class FormatMismatch extends Problem {
  @Field(() => String)
  readonly due: string;

  @Field(() => String)
  readonly found: string;
}

@ObjectType(implementsProblem)
export class IdempotencyKeyReused extends Problem {
  @Field(() => String)
  readonly idempotencyKey: string;
}

@ObjectType(implementsProblem)
export class TooLarge extends Problem {
  @Field(() => Int)
  readonly limit: number;

  @Field(() => Int)
  readonly actual: number;
}

@ObjectType(implementsProblem)
export class NotFound extends Problem {
  @Field(() => String)
  readonly what: string;
}

@ObjectType({
  ...implementsProblem,
  description: "Steps of the unit's own people that the county asks for before filing.",
})
export class StepsMissing extends Problem {
  @Field(() => [OwnStepEnum])
  readonly steps: readonly OwnStep[];
}

@ObjectType({ ...implementsProblem, description: 'Not the next step, or not for the same person again.' })
export class StepRefused extends Problem {
  @Field(() => OwnStepEnum)
  readonly step: OwnStep;

  @Field(() => String, { description: 'OUT_OF_ORDER or SAME_PERSON.' })
  readonly why: string;
}

@ObjectType({ ...implementsProblem, description: 'A return without a remark and without a note.' })
export class NothingToMend extends Problem {}

@ObjectType(implementsProblem)
export class SignInFailed extends Problem {
  @Field(() => Int, { nullable: true, description: 'Set when there were too many attempts.' })
  readonly retryAfterSeconds: number | null;
}

@ObjectType({
  ...implementsProblem,
  description: 'The same document stands as this version already, word for word.',
})
export class DocumentAlreadyImported extends Problem {
  @Field(() => String, { description: 'Code of the unit in the year.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int)
  readonly version: number;
}

@ObjectType({ ...implementsProblem, description: 'There is no text to read in the document.' })
export class DocumentUnreadable extends Problem {
  @Field(() => String)
  readonly sha256: string;

  @Field(() => UnreadableReasonEnum)
  readonly reason: UnreadableReason;
}
