/** A moment: how long ago, with the exact time for machines and on hover. */
export function Time({ moment }: { moment: { text: string; dateTime: string; exact: string } }) {
  return (
    <time dateTime={moment.dateTime} title={moment.exact}>
      {moment.text}
    </time>
  );
}
