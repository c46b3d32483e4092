/** Loads what proposes words below fields marked `data-suggest`; the nonce is what the content security policy asks for. */
export function SuggestScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning type="module" src="/assets/suggest.js" />;
}
