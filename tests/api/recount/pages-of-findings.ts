import { at } from '../world.js';
import { listAt } from './page-answers.js';
import type { PageAsking, PageRecounted } from './page-answers.js';

/** Identities of the tables, in every report of the county, as its findings tell them: rule, place and both sides. */
export async function identities(page: PageAsking): Promise<PageRecounted> {
  const rules = ['T3-BAL', 'T3-SUM', 'T3-ROW', 'T4-SUM', 'YY-CARRY'];
  const said: string[] = [];
  for (const unit of page.units)
    for (const year of page.years) {
      const report = await page.ask(
        `query F($unit: String!, $of: Int!) { report(unit: $unit, year: $of) {
           findings { rule cells left right silencedBy } } }`,
        { unit, of: year },
      );
      if (report === null) continue;
      for (const found of listAt(report, 'findings')) {
        const rule = String(at(found, 'rule'));
        if (!rules.includes(rule)) continue;
        const isSilent = at(found, 'silencedBy') !== null;
        said.push(
          [
            unit,
            year,
            rule,
            listAt(found, 'cells').at(rule === 'T3-BAL' ? -2 : -1),
            at(found, 'left'),
            at(found, 'right'),
            isSilent,
          ].join(' '),
        );
      }
    }
  const counted = await page.recount.rows(
    `select * from recount.fault where region = $1 and $2::int is not null and year = any ($3) and code = any ($4)`,
    [page.years, page.units],
  );
  return {
    said: said.toSorted(),
    counted: counted
      .map(({ code, year, rule, at: cell, lhs, rhs, is_silent: isSilent }) =>
        [code, year, rule, cell, Number(lhs), Number(rhs), isSilent].join(' '),
      )
      .toSorted(),
  };
}

/** How many findings each report has, by rule, with their grades; silenced ones left out. */
export async function findingCounts(page: PageAsking): Promise<PageRecounted> {
  const said: string[] = [];
  for (const unit of page.units) {
    const report = await page.ask(
      `query F($unit: String!, $year: Int!) { report(unit: $unit, year: $year) { findings { rule grade silencedBy } } }`,
      { unit },
    );
    for (const found of report === null ? [] : listAt(report, 'findings'))
      if (at(found, 'silencedBy') === null) said.push(`${unit} ${at(found, 'rule')} ${at(found, 'grade')}`);
  }
  const counted = await page.recount.rows(
    `select e.code || ' ' || f.rule || ' ' || f.grade as found
     from recount.finding f join recount.expected e using (unit_id, year) where e.region = $1 and year = $2`,
  );
  return {
    said: said.toSorted(),
    counted: counted.map(({ found }) => String(found)).toSorted(),
  };
}

/** Which reports are like which, as their pages tell it: by which rule, how like, in which section, and whose is the other. */
export async function likenesses(page: PageAsking): Promise<PageRecounted> {
  const said: string[] = [];
  for (const unit of page.units)
    for (const year of page.years) {
      const report = await page.ask(
        `query L($unit: String!, $of: Int!) { report(unit: $unit, year: $of) {
           findings { rule grade left sections other { reportYear unitCode } } } }`,
        { unit, of: year },
      );
      for (const found of report === null ? [] : listAt(report, 'findings')) {
        const { rule, grade, left } = found as Readonly<Record<string, unknown>>;
        if (!String(rule).startsWith('DU-')) continue;
        const sections = listAt(found, 'sections').join(' ');
        const other = [at(found, 'other', 'unitCode') ?? 'own', at(found, 'other', 'reportYear')].join(' ');
        said.push(`${unit} ${year}: ${rule} ${grade} ${left} in ${sections || 'whole'} of ${other}`);
      }
    }
  const counted = await page.recount.rows(
    `select e.code, e.year, c.rule, c.grade, c.percent, c.part, c.other_year,
       case when c.rule = 'DU-PEER' then o.code else 'own' end as other
     from recount.compared c join recount.expected e using (unit_id, year)
     join recount.expected o on o.unit_id = c.other_id and o.year = c.other_year
     where e.region = $1 and $2::int is not null and e.year = any ($3) and e.code = any ($4)`,
    [page.years, page.units],
  );
  return {
    said: said.toSorted(),
    counted: counted
      .map(
        ({ code, year, rule, grade, percent, part, other, other_year: of }) =>
          `${code} ${year}: ${rule} ${grade} ${percent} in ${part} of ${other} ${of}`,
      )
      .toSorted(),
  };
}
