/**
 * The one inline script of the public pages, run before anything is drawn: if this browser keeps something, lists wait for
 * the tracker instead of jumping when it leaves entries out. Reads whether the key is there, nothing more.
 */
export const PENDING_MARK =
  "try{localStorage.getItem('tsj:tracker')&&document.documentElement.setAttribute('data-tracker','pending')}catch{}";
