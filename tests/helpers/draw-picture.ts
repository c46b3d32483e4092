import sharp, { type Color } from 'sharp';

export interface Picture {
  width?: number;
  height?: number;
  /** Transparent unless said. */
  ground?: Color;
  /** A rectangle in the middle, half as wide and high as the picture; null for none. */
  ink?: Color | null;
  kind?: 'png' | 'jpeg' | 'webp' | 'gif';
}

/** A picture drawn for a test. */
export async function drawPicture(picture: Picture = {}): Promise<Buffer> {
  const { width = 400, height = 300, ink = '#123a5c', kind = 'png' } = picture;
  const { ground = { r: 0, g: 0, b: 0, alpha: 0 } } = picture;
  const empty = sharp({
    create: { width, height, channels: 4, background: ground },
    limitInputPixels: false,
  });
  if (ink === null) return empty.toFormat(kind).toBuffer();
  const mark = {
    width: Math.round(width / 2),
    height: Math.round(height / 2),
    channels: 4 as const,
    background: ink,
  };
  return empty
    .composite([{ input: { create: mark }, gravity: 'centre' }])
    .toFormat(kind)
    .toBuffer();
}
