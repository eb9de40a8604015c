import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../platform/graphql/text.object.js';

@ObjectType({ description: 'A row of a table, as printed.' })
export class FormatRow {
  @Field(() => String)
  readonly id: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => String, { nullable: true, description: 'The heading row that it stands under.' })
  readonly group: string | null;

  @Field(() => Int, { description: 'Indentation as printed: 0 to 3.' })
  readonly level: number;

  @Field(() => String, {
    nullable: true,
    description:
      "In the statistics form of 2014, what the row's figure counts, in the asker's language; null where the column says it.",
  })
  readonly unit: string | null;

  @Field(() => Boolean, {
    description: 'Whether the printed words were held against an original of the form.',
  })
  readonly verified: boolean;

  @Field(() => String, { nullable: true, description: 'The number printed before the label.' })
  readonly number: string | null;

  @Field(() => [String], { description: 'Columns that the row has, in printed order.' })
  readonly columns: readonly string[];
}

@ObjectType({ description: 'A column of a table, as printed.' })
export class FormatColumn {
  @Field(() => String, { description: 'Empty for the only column of the statistics form of 2014.' })
  readonly id: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => String, {
    nullable: true,
    description: "The heading printed above several columns, in the asker's language.",
  })
  readonly group: string | null;

  @Field(() => String, { description: "What its figures count, in the asker's language." })
  readonly unit: string;
}

@ObjectType({ description: 'A table of a format.' })
export class FormatTable {
  @Field(() => String)
  readonly id: string;

  @Field(() => Int, { description: 'The number by which notices call it: 表二 is 2.' })
  readonly number: number;

  @Field(() => Text)
  readonly title: Text;

  @Field(() => String, { description: 'The section that it belongs to.' })
  readonly section: string;

  @Field(() => [FormatRow])
  readonly rows: readonly FormatRow[];

  @Field(() => [FormatColumn])
  readonly columns: readonly FormatColumn[];

  @Field(() => [String], {
    description:
      'Codes of its cells, `table.row.column` (`table.row` in the statistics form of 2014), in printed order.',
  })
  readonly cells: readonly string[];
}

@ObjectType({ description: 'A section of a report.' })
export class FormatSection {
  @Field(() => String)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => Text)
  readonly title: Text;

  @Field(() => Text, { description: 'What the national notice asks to be said there.' })
  readonly mustContain: Text;

  @Field(() => String, { description: 'Where that stands: law and item, or notice.' })
  readonly basis: string;

  @Field(() => Boolean)
  readonly mandatory: boolean;
}

@ObjectType({ description: 'An edition of the national form.' })
export class ReportFormat {
  @Field(() => String)
  readonly id: string;

  @Field(() => Text)
  readonly name: Text;

  @Field(() => Int, { description: 'The first report year it is due for.' })
  readonly yearFrom: number;

  @Field(() => Int, { nullable: true, description: 'The last one; null while it is in force.' })
  readonly yearTo: number | null;

  @Field(() => String, { description: 'The notice that sets it.' })
  readonly basis: string;

  @Field(() => Int)
  readonly cellCount: number;

  @Field(() => [FormatTable])
  readonly tables: readonly FormatTable[];

  @Field(() => [FormatSection])
  readonly sections: readonly FormatSection[];
}
