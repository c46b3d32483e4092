/** A stranger's bytes become a small picture of ours, or are refused with a reason. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LogoRefused, renderLogo, sniffPicture } from '#lib/companies/render-logo.ts';
import { drawPicture } from '../../helpers/draw-picture.ts';

/** Loaded before renderLogo forbids every decoder but its own. */
const bomb = await drawPicture({ width: 10_000, height: 10_000, ground: '#0f0', ink: null });
const avifLike = Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1');

async function lookOf(bytes: Buffer) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  return { info, corner: at(2, 2), middle: at(64, 64) };
}
const near = (colour: number[], wanted: number[]) =>
  colour.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < 12);

test.each([
  ['dark ink without a ground', { ink: '#123a5c' }, [255, 255, 255], [18, 58, 92]],
  ['light ink without a ground', { ink: '#ffffff' }, [28, 33, 30], [255, 255, 255]],
  ['light ink on its own ground', { ground: '#3030c0', ink: '#ffffff' }, [48, 48, 192], [255, 255, 255]],
  ['a JPEG', { ground: '#ffffff', ink: '#c01818', kind: 'jpeg' as const }, [255, 255, 255], [192, 24, 24]],
  ['a WebP', { ink: '#c01818', kind: 'webp' as const }, [255, 255, 255], [192, 24, 24]],
  ['a GIF', { ink: '#c01818', kind: 'gif' as const }, [255, 255, 255], [192, 24, 24]],
  ['a tall one', { width: 150, height: 400, ink: '#c01818' }, [255, 255, 255], [192, 24, 24]],
])('%s can be read on any page', async (_what, picture, ground, ink) => {
  const { id, bytes } = await renderLogo(await drawPicture(picture));
  const { info, corner, middle } = await lookOf(bytes);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(sniffPicture(bytes)).toBe('webp');
  expect([info.width, info.height, info.channels]).toEqual([128, 128, 3]);
  expect({ corner: near(corner, ground), middle: near(middle, ink) }).toEqual({ corner: true, middle: true });
});

test('the same input gives the same picture; room around it makes no difference', async () => {
  const one = await renderLogo(await drawPicture({ ink: '#123a5c' }));
  expect(await renderLogo(await drawPicture({ ink: '#123a5c' }))).toEqual(one);
  const wide = await drawPicture({ ink: '#123a5c' });
  const roomy = await sharp(wide)
    .extend({ left: 90, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
  expect((await renderLogo(roomy)).id).toBe(one.id);
});

test('the first frame of an animation is its logo', async () => {
  const frames = [await drawPicture({ ink: '#c01818' }), await drawPicture({ ink: '#18c018' })];
  const animation = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  const { middle } = await lookOf((await renderLogo(animation)).bytes);
  expect(near(middle, [192, 24, 24])).toBe(true);
});

const png = await drawPicture();
test.each<[string, Buffer, RegExp]>([
  ['HTML', Buffer.from('<!doctype html><title>logo.png</title>'), /^no PNG/],
  [
    'SVG with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    /^no PNG/,
  ],
  [
    'SVG with an external entity',
    Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    ),
    /^no PNG/,
  ],
  ['AVIF', avifLike, /^no PNG/],
  ['nothing', Buffer.alloc(0), /^no PNG/],
  ['100 million pixels in a megabyte', bomb, /pixel limit/],
  ['PNG by its first bytes only', Buffer.concat([png.subarray(0, 8), Buffer.from('<svg/>')]), /./],
  ['a PNG that ends in the middle', png.subarray(0, png.length - 40), /./],
  ['a GIF without pictures', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), /./],
  [
    'a WebP of lengths that are not true',
    Buffer.from('RIFF\xff\xff\xff\x7fWEBPVP8 \xff\xff\xff\x7f', 'latin1'),
    /./,
  ],
  [
    'a pixel that counts readers',
    await drawPicture({ width: 1, height: 1, ink: null, ground: '#fff' }),
    /too small/,
  ],
  ['one colour', await drawPicture({ ink: null, ground: '#fff' }), /nothing to see/],
  ['nothing but transparency', await drawPicture({ ink: null }), /nothing to see/],
  ['a long word', await drawPicture({ width: 1200, height: 100 }), /too long/],
])('refused: %s', async (_what, bytes, why) => {
  const error = await renderLogo(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LogoRefused);
  expect((error as Error).message).toMatch(why);
});

test('no other decoder can be reached in this process', async () => {
  await renderLogo(png);
  await expect(
    sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')).png().toBuffer(),
  ).rejects.toThrow();
});
