import { PENDING_MARK } from '#lib/pending-mark.ts';

/** Loads the tracker, a module of `public/assets/`, with the nonce the content security policy asks for. */
export function TrackerScript({ nonce }: { nonce: string | undefined }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: PENDING_MARK }} />
      <script nonce={nonce} suppressHydrationWarning type="module" src="/assets/tracker.js" />
    </>
  );
}
