import type { ReportState, UnitKind } from '@mingjian/domain';
import { Field, InputType } from '@nestjs/graphql';
import { ReportStateEnum, UnitKindEnum } from '../platform/graphql/enums.js';
import type { UnitFilter } from './unit-filter.js';

@InputType('UnitFilter', {
  description:
    'Which units are wanted; what is left out does not narrow the list. What the viewer may not see of a unit matches no wish.',
})
export class UnitFilterInput implements UnitFilter {
  @Field(() => [UnitKindEnum], { nullable: true })
  readonly kinds?: readonly UnitKind[] | null;

  @Field(() => [ReportStateEnum], { nullable: true })
  readonly states?: readonly ReportState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was first filed after its due day.' })
  readonly late?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was first filed by its due day.' })
  readonly onTime?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the latest version has findings that refuse a report or ask for a reason.',
  })
  readonly withFindings?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an expected report has been filed.' })
  readonly filed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A part of the name or code, or how a part of the name is read: whole syllables or their initials, as in `huimeng` or `hmz`.',
  })
  readonly search?: string | null;
}
