import type { FigureValue as FigureOfReport, Qualifier } from '@mingjian/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';

@ObjectType({
  description: 'What stands in a cell of the form. A cell that is left out is unknown; 0 is zero.',
})
export class Figure {
  @Field(() => String)
  readonly cell: string;

  @Field(() => FigureValue, { description: 'A number; money as a decimal string in 万元.' })
  readonly value: FigureOfReport;
}

@ObjectType({ description: 'What the words say of a measure: one entry an occurrence.' })
export class Statement {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, { nullable: true, description: 'A number; money as a decimal string in yuan.' })
  readonly value: FigureOfReport | null;

  @Field(() => QualifierEnum)
  readonly qualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'The section in which it is said; null if not told.' })
  readonly section: string | null;
}

@ObjectType({ description: 'Something that the report says is in place, or is not.' })
export class Practice {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Boolean)
  readonly holds: boolean;

  @Field(() => [String], { description: 'Offices, rules and columns, never persons.' })
  readonly names: readonly string[];

  @Field(() => String, { nullable: true })
  readonly section: string | null;
}

@ObjectType({ description: 'A section in words.' })
export class Section {
  @Field(() => String)
  readonly id: string;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => String, { nullable: true, description: 'Null where there are no words.' })
  readonly text: string | null;

  @Field(() => Boolean)
  readonly nothingToReport: boolean;
}
