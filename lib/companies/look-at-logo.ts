/** What a picture holds: the ground it stands on, where its ink is, and how light that is. Pure. */

/** Four bytes a pixel, row by row: red, green, blue, alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface Rgb {
  r: number;
  g: number;
  b: number;
}

export interface LogoLook {
  /** What the square around it is filled with. */
  ground: Rgb;
  /** The part that holds all of the ink. */
  box: { left: number; top: number; width: number; height: number };
}

export const PAPER: Rgb = { r: 255, g: 255, b: 255 };
/** Under light ink without a ground of its own. */
export const SLATE: Rgb = { r: 28, g: 33, b: 30 };

const CLEAR = 16;
/** Differences of a channel that no eye sees, and that lossy coding makes. */
const SAME = 24;
/** Above this, of 255, ink cannot be read on paper. */
const LIGHT = 200;

/**
 * The ground is the colour that all four corners have; without one, or where they are transparent, it is paper, or slate under light
 * ink. Null: nothing can be seen in it.
 */
export function lookAtLogo({ data, width, height }: Pixels): LogoLook | null {
  const at = (x: number, y: number) => {
    const i = (y * width + x) * 4;
    return { r: data[i] ?? 0, g: data[i + 1] ?? 0, b: data[i + 2] ?? 0, a: data[i + 3] ?? 0 };
  };
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
  const [first] = corners as [ReturnType<typeof at>];
  const isClear = corners.every(({ a }) => a < CLEAR);
  const near = (one: Rgb, other: Rgb) =>
    Math.max(Math.abs(one.r - other.r), Math.abs(one.g - other.g), Math.abs(one.b - other.b)) <= SAME;
  const ground = !isClear && corners.every((one) => one.a > 255 - CLEAR && near(one, first)) ? first : null;

  let [left, top, right, bottom, weight, light] = [width, height, -1, -1, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = at(x, y);
      if (pixel.a < CLEAR || (ground !== null && near(pixel, ground))) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      weight += pixel.a;
      light += pixel.a * (0.2126 * pixel.r + 0.7152 * pixel.g + 0.0722 * pixel.b);
    }
  }
  if (right < 0) return null;
  const { r, g, b } = ground ?? (light / weight > LIGHT ? SLATE : PAPER);
  return { ground: { r, g, b }, box: { left, top, width: right - left + 1, height: bottom - top + 1 } };
}
