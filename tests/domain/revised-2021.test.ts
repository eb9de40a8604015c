import { cellsOf, formatById, formatDue, sectionIds } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

/** The table of the contract, written a second time: each line is a row with its columns. */
const contract = `
proactive governmentRule issued repealed inForce
proactive normativeDocument issued repealed inForce
proactive licensing decisions
proactive penalty decisions
proactive compulsion decisions
proactive fee amount
applications newlyReceived *
applications broughtForward *
applications granted *
applications partlyGranted *
applications refused.stateSecret *
applications refused.prohibitedByLaw *
applications refused.endangersSafetyOrStability *
applications refused.protectsThirdParty *
applications refused.internalAffairs *
applications refused.processInformation *
applications refused.enforcementFile *
applications refused.administrativeInquiry *
applications unavailable.notHeld *
applications unavailable.wouldNeedCreation *
applications unavailable.stillUnclear *
applications notProcessed.petitionOrComplaint *
applications notProcessed.repeated *
applications notProcessed.publicPublication *
applications notProcessed.excessive *
applications notProcessed.confirmationRequest *
applications otherHandling.notCorrectedInTime *
applications otherHandling.feeNotPaid *
applications otherHandling.other *
applications handledTotal *
applications carriedForward *
disputes reconsideration upheld corrected other pending total
disputes directSuit upheld corrected other pending total
disputes suitAfterReconsideration upheld corrected other pending total
`;
const applicants =
  'naturalPerson commercialEnterprise researchInstitution publicWelfare legalService otherOrganization total';

const expectedCells = contract
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [table, row, ...columns] = line.replace('*', applicants).split(' ');
    return columns.map((column) => `${table}.${row}.${column}`);
  });

const format = formatById('revised-2021');

describe('the form in force since 2021', () => {
  test('has the 200 cells of the contract, in printed order, and no other', () => {
    expect(expectedCells).toHaveLength(200);
    expect([...cellsOf(format).keys()]).toEqual(expectedCells);
  });

  test('has 10 cells in table 2, 175 in table 3 and 15 in table 4', () => {
    const sizes = format.tables.map(({ number, id }) => [
      number,
      [...cellsOf(format).values()].filter(({ table }) => table.id === id).length,
    ]);
    expect(sizes).toEqual([
      [2, 10],
      [3, 175],
      [4, 15],
    ]);
  });

  test('holds money in one cell only, the fees in 万元; all others are whole numbers', () => {
    const money = [...cellsOf(format).values()].filter(({ kind }) => kind === 'money');
    expect(money.map(({ cell, column }) => [cell, column.unit.zh])).toEqual([
      ['proactive.fee.amount', '万元'],
    ]);
  });

  test('prints the names of its rows and columns as the national notice does', () => {
    const label = (cell: string) => cellsOf(format).get(cell)?.row.label.zh;
    expect(label('applications.newlyReceived.total')).toBe('本年新收政府信息公开申请数量');
    expect(label('applications.partlyGranted.total')).toBe(
      '部分公开（区分处理的，只计这一情形，不计其他情形）',
    );
    expect(label('applications.refused.endangersSafetyOrStability.total')).toBe('危及“三安全一稳定”');
    expect(label('applications.notProcessed.confirmationRequest.total')).toBe(
      '要求行政机关确认或重新出具已获取信息',
    );
    expect(label('disputes.directSuit.total')).toBe('未经复议直接起诉');
    expect(
      format.tables.find(({ id }) => id === 'applications')?.columns.map(({ label: { zh } }) => zh),
    ).toEqual(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);
  });

  test('has six sections, every one of them mandatory', () => {
    expect(format.sections.map(({ number, id, mandatory }) => [number, id, mandatory])).toEqual([
      ['一、', 'overview', true],
      ['二、', 'proactive', true],
      ['三、', 'applications', true],
      ['四、', 'disputes', true],
      ['五、', 'problems', true],
      ['六、', 'other', true],
    ]);
    expect(sectionIds).toEqual([
      'overview',
      'proactive',
      'applications',
      'fees',
      'disputes',
      'problems',
      'other',
    ]);
  });

  test('is due for the reports of 2021 and later', () => {
    expect([2021, 2025, 2040].map((year) => formatDue(year)?.id)).toEqual(Array(3).fill('revised-2021'));
  });

  test('places every row under a heading that the table has, and every result under the row of totals', () => {
    for (const table of format.tables) {
      const groups = table.groups.map(({ id }) => id);
      for (const row of table.rows) if (row.group !== undefined) expect(groups).toContain(row.group);
    }
    const applications = format.tables.find(({ id }) => id === 'applications');
    expect(applications?.rows.filter(({ partOf }) => partOf === 'handledTotal')).toHaveLength(21);
  });
});
