import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../platform/graphql/scalars.js';

@ObjectType('WorkCalendar', {
  description: 'Days nobody works on: weekends and holidays, without the weekends that are worked instead.',
})
export class WorkCalendarObject {
  @Field(() => Day)
  readonly from: string;

  @Field(() => Day, { description: 'How far it reaches: at most two years after its beginning.' })
  readonly to: string;

  @Field(() => [Day])
  readonly daysOff: readonly string[];

  @Field(() => [Int], {
    description:
      'Years whose holidays have not been announced, or not learnt of: of these only weekends are known.',
  })
  readonly unknownYears: readonly number[];
}
