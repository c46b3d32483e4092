/**
 * Before the page is drawn: if this browser keeps something, lists wait for the script instead of jumping when it leaves
 * entries out. Reads whether the key is there, nothing more.
 */
const MARK_PENDING =
  "try{localStorage.getItem('tsj:tracker')&&document.documentElement.setAttribute('data-tracker','pending')}catch{}";

/** Loads the tracker, a module of `public/assets/`, with the nonce the content security policy asks for. */
export function TrackerScript({ nonce }: { nonce: string | undefined }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: MARK_PENDING }} />
      <script nonce={nonce} suppressHydrationWarning type="module" src="/assets/tracker.js" />
    </>
  );
}
