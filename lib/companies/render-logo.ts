/**
 * Bytes of a stranger into a small picture of ours. Decoded by libvips: PNG, JPEG, WebP and GIF (its first frame) by their first
 * bytes, whatever the server calls them. SVG is refused: it is a program, and security asks for rasters only.
 */
import { createHash } from 'node:crypto';
import type { Sharp, SharpOptions } from 'sharp';
import { limitConcurrency } from '../ingest/limit-concurrency.ts';
import { lookAtLogo } from './look-at-logo.ts';

/** Bytes cannot be shown as a logo; `message` says why. */
export class LogoRefused extends Error {
  override name = 'LogoRefused';
}

/** Side of the picture in pixels; it is drawn at 40 and 64. */
export const LOGO_SIZE = 128;
/** Room on each side between the ink and the edge. */
const MARGIN = 12;
/** A larger one is refused by its head, before anything is decoded. At eight bytes a pixel this is 50 MB, where it is not read row by row. */
const MAX_PIXELS = 2500 * 2500;
/** Side of the picture that is looked at. */
const LOOK_SIZE = 512;
const MIN_SIDE = 16;
/** A longer word is a line of dots at 40 pixels; initials say more. */
const MAX_RATIO = 4;
const LIMIT_SECONDS = 2;

const LOADERS = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}Buffer`);

const startsWith = (bytes: Buffer, at: number, ...signs: string[]) =>
  signs.some((sign) => bytes.toString('latin1', at, at + sign.length) === sign);

/** The kind a picture says it is by its first bytes; null for everything else. */
export function sniffPicture(bytes: Buffer): 'png' | 'jpeg' | 'gif' | 'webp' | null {
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 0, 'GIF87a', 'GIF89a')) return 'gif';
  return startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP') ? 'webp' : null;
}

/** One at a time, so that the largest there is needs its memory once. */
const inTurn = limitConcurrency(1);

type OpenPicture = (input: Buffer, options: SharpOptions) => Sharp;
let opened: Promise<OpenPicture> | undefined;

/** Only when needed: it is native code, which an installation may lack. */
async function loadSharp(): Promise<OpenPicture> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  // No other decoder can be reached, whatever the bytes say.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  return sharp;
}

/**
 * The picture as a square WebP on a ground of its own, so that dark ink can be read on a dark page and light ink on a light one; the
 * same bytes for the same input. `id`: the first 128 bits of its SHA-256. Throws `LogoRefused`.
 */
export async function renderLogo(bytes: Buffer): Promise<{ id: string; bytes: Buffer }> {
  if (sniffPicture(bytes) === null) throw new LogoRefused('no PNG, JPEG, WebP or GIF');
  opened ??= loadSharp();
  const open = await opened;
  const rendered = await inTurn(() => render(open, bytes)).catch((error: Error) => {
    throw error instanceof LogoRefused ? error : new LogoRefused(error.message.split('\n', 1)[0]);
  });
  return { id: createHash('sha256').update(rendered).digest('hex').slice(0, 32), bytes: rendered };
}

async function render(open: OpenPicture, bytes: Buffer): Promise<Buffer> {
  const source = open(bytes, { limitInputPixels: MAX_PIXELS, pages: 1, failOn: 'error' });
  const { width: fullWidth, height: fullHeight } = await source.metadata();
  if (Math.min(fullWidth, fullHeight) < MIN_SIDE) throw new LogoRefused('too small');
  const { data, info } = await source
    .timeout({ seconds: LIMIT_SECONDS })
    .autoOrient()
    .toColourspace('srgb')
    .resize(LOOK_SIZE, LOOK_SIZE, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 4) throw new LogoRefused(`${channels} channels`);
  const look = lookAtLogo({ data, width, height });
  if (look === null) throw new LogoRefused('nothing to see');
  const { box, ground } = look;
  if (Math.max(box.width / box.height, box.height / box.width) > MAX_RATIO) {
    throw new LogoRefused('too long for a square');
  }
  // What fills its square to the edge keeps doing so.
  const isFull = box.width === width && box.height === height && look.box.width === look.box.height;
  const margin = isFull ? 0 : MARGIN;
  const side = LOGO_SIZE - 2 * margin;
  return open(data, { raw: { width, height, channels } })
    .extract(box)
    .resize(side, side, { fit: 'contain', background: { ...ground, alpha: 1 } })
    .flatten({ background: ground })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: ground })
    .webp({ quality: 90, smartSubsample: true, effort: 4 })
    .timeout({ seconds: LIMIT_SECONDS })
    .toBuffer();
}
