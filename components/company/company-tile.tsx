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

/** Initials in place of a logo. The name stands beside it, so it is not read out. */
export function CompanyTile({ tile, size = 'small' }: { tile: Tile; size?: 'small' | 'large' }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('tile', tones[tile.tone], size === 'large' && 'tile-large')}
    >
      {tile.initials}
    </span>
  );
}
