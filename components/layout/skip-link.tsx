/** The first stop of the keyboard on every page. A page's own content is `<main id="main">`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:left-4 focus-visible:top-4 focus-visible:z-50 focus-visible:bg-ink focus-visible:px-4 focus-visible:py-3 focus-visible:text-ground"
    >
      Skip to content
    </a>
  );
}
