import { classNames } from '#components/ui/class-names.ts';
import type { CompanyTile as Tile } from '#lib/views/company-tile.ts';

const tones = [
  'bg-tile-0',
  'bg-tile-1',
  'bg-tile-2',
  'bg-tile-3',
  'bg-tile-4',
  'bg-tile-5',
  'bg-tile-6',
  'bg-tile-7',
];

/**
 * A company's logo, or its initials where there is none. The name stands beside it, so it is not read out. `eager`: it stands at
 * the head of the page.
 */
export function CompanyTile({
  tile,
  size = 'small',
  eager = false,
}: {
  tile: Tile;
  size?: 'small' | 'large';
  eager?: boolean;
}) {
  const side = size === 'large' ? 64 : 40;
  if (tile.logo !== null) {
    return (
      // Its bytes are ours, and small already.
      // biome-ignore lint/performance/noImgElement: nothing for next/image to do
      <img
        src={tile.logo}
        alt=""
        width={side}
        height={side}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        className={classNames('tile tile-logo', size === 'large' && 'tile-large')}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      className={classNames('tile', tones[tile.tone], size === 'large' && 'tile-large')}
    >
      {tile.initials}
    </span>
  );
}
