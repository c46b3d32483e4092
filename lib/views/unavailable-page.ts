/**
 * The page shown with status 503 while the database does not answer. Complete in itself, because it is sent by proxy.ts
 * before Next draws anything; the colours are those of app/globals.css. `nonce` is the request's.
 */
export function unavailablePage(nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Back in a moment · That Startup Job</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; --ground: #f2f5ec; --ink: #141d17; --soft: #39463d; --stamp: #ac2d17 }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1410; --ink: #e8eee4; --soft: #c6d0c2; --stamp: #ff8e6e } }
body { margin: 0; padding: 12vh clamp(1rem, 8vw, 8rem); background: var(--ground); color: var(--ink); font: 1.1875rem/1.5 system-ui, sans-serif }
h1 { font-size: clamp(1.75rem, 1.35rem + 1.8vw, 2.5rem); line-height: 1.1; max-width: 24ch; margin: 0.5rem 0 1rem }
p { max-width: 60ch; color: var(--soft) }
a { color: var(--ink); text-decoration-color: var(--stamp); text-underline-offset: 0.2em }
</style>
</head>
<body>
<main>
<p>503</p>
<h1>The ledger is out of reach for a moment</h1>
<p>Our database does not answer right now. Nothing is lost. <a href="">Load this page again</a> in a little while.</p>
</main>
</body>
</html>
`;
}
