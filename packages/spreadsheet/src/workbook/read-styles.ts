import { shapeOfBuiltIn, shapeOfCode } from './number-shape.js';
import type { NumberShape } from './number-shape.js';
import { walkXml } from './xml.js';

const builtInBelow = 164;

/** The shape of numbers by the index of a cell's style. */
export function readStyles(part: Uint8Array): readonly NumberShape[] {
  const codes = new Map<number, string>();
  const shapes: NumberShape[] = [];
  let isInCellStyles = false;
  walkXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles)
        shapes.push(shapeOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return shapes;
}

/** A workbook may also spell out a format that is built in: then its word counts. */
function shapeOf(id: number, codes: ReadonlyMap<number, string>): NumberShape {
  const code = codes.get(id);
  if (code !== undefined) return shapeOfCode(code);
  return id < builtInBelow ? shapeOfBuiltIn(id) : 'plain';
}
