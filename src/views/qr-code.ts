/** QR codes (ISO/IEC 18004), as a path to draw. */
import { encode } from 'uqr';

/** A QR code as a picture: a square of `size` units, light margin included, and the path of its dark modules. */
export interface QrCodeView {
  size: number;
  path: string;
}

/** The margin that readers need, in modules. */
const MARGIN = 4;

/** The code of a text, such as an address; it can still be read when some of it is soiled (level M, 15 %). */
export function qrCode(text: string): QrCodeView {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const runs = data.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: runs.join('') };
}

/** The runs of dark modules in a row. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs;
}
