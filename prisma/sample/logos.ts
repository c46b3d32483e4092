/** Logos of two invented companies, drawn here. */
import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
/** What stands at a point of the unit square, from its upper left. */
type Drawing = (x: number, y: number) => Rgba;

const CLEAR: Rgba = [0, 0, 0, 0];
const WHITE: Rgba = [255, 255, 255, 255];
const isIn = (x: number, y: number, centreX: number, centreY: number, radius: number) =>
  Math.hypot(x - centreX, y - centreY) < radius;

/** A disc, and above it the tip whose sides touch it. */
function isDrop(x: number, y: number, centreX: number, centreY: number, radius: number): boolean {
  const height = 2.2 * radius;
  const down = y - (centreY - height);
  const side = Math.abs(x - centreX) * Math.sqrt(height ** 2 / radius ** 2 - 1);
  const isTip = down > 0 && y < centreY - radius ** 2 / height && side < down;
  return isTip || isIn(x, y, centreX, centreY, radius);
}

/** A heart in a dark ring, without a ground of its own. */
const maravilla: Drawing = (x, y) => {
  const [u, v] = [(x - 0.5) / 0.34, (0.53 - y) / 0.34];
  const heart = (u * u + v * v - 0.55) ** 3 - u * u * v ** 3 * 0.9 < 0;
  if (heart) return isIn(x, y, 0.5, 0.48, 0.07) ? CLEAR : [176, 38, 74, 255];
  return isIn(x, y, 0.5, 0.5, 0.47) && !isIn(x, y, 0.5, 0.5, 0.42) ? [43, 33, 38, 255] : CLEAR;
};

/** Three drops in white on deep blue. */
const monsoon: Drawing = (x, y) => {
  const isInk =
    isDrop(x, y, 0.5, 0.66, 0.15) || isDrop(x, y, 0.27, 0.44, 0.08) || isDrop(x, y, 0.73, 0.44, 0.08);
  return isInk ? WHITE : [24, 62, 122, 255];
};

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The drawing as a PNG, each pixel the mean of sixteen points. */
function toPng(drawing: Drawing, side = 240): Buffer {
  const fine = 4;
  const rows = Buffer.alloc(side * (1 + side * 4));
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const sum = [0, 0, 0, 0];
      for (let point = 0; point < fine * fine; point++) {
        const x = (column + ((point % fine) + 0.5) / fine) / side;
        const y = (row + (Math.floor(point / fine) + 0.5) / fine) / side;
        const [red, green, blue, alpha] = drawing(x, y);
        for (const [index, part] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) {
          sum[index] = (sum[index] ?? 0) + part;
        }
      }
      const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
      const of = (part: number) => (alpha === 0 ? 0 : Math.round(part / alpha));
      rows.set(
        [of(red), of(green), of(blue), Math.round(alpha / fine ** 2)],
        row * (1 + side * 4) + 1 + column * 4,
      );
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6, 0, 0, 0], 8); // eight bits a channel, with alpha
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const DRAWINGS: Record<string, Drawing> = { 'Maravilla Salud': maravilla, 'Monsoon Analytics': monsoon };

/** The company's logo as a PNG; null where none is drawn. */
export function drawLogo(company: string): Buffer | null {
  const drawing = DRAWINGS[company];
  return drawing === undefined ? null : toPng(drawing);
}
