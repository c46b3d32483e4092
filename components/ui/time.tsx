/** A moment: how long ago, with the exact time for machines and on hover. */
export function Time({
  moment,
  className,
}: {
  moment: { text: string; dateTime: string; exact: string };
  className?: string;
}) {
  return (
    <time dateTime={moment.dateTime} title={moment.exact} className={className}>
      {moment.text}
    </time>
  );
}
