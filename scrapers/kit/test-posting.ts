/** Titles that employers give to postings which try out their own system. */

const KINDS = '(?:job|post|posting|position|vacancy|role|requisition|req|listing|opening|advert)';
const PLEAS = '(?: (?:please|do not|don t|ignore|apply|only|test|this|is|a))*';
const WHOLE = new RegExp(
  `^(?:(?:this is )?(?:just )?(?:a )?(?:test|dummy|fake|demo) ${KINDS}(?: title)?(?: \\d+)?${PLEAS}|` +
    `(?:test )?(?:please )?do not apply${PLEAS}|test(?: test)*(?: \\d+)?|lorem ipsum\\b.*|(?:asdf)+)$`,
);

/**
 * True for a title that as a whole says that nobody is looked for: `Test Job`, `DO NOT APPLY`, `Lorem ipsum dolor`. A title
 * that names a role is none of them (`Test Engineer`, `Position: Test Lead`).
 */
export function isTestPosting(title: string): boolean {
  if (title.length > 100) return false;
  return WHOLE.test(
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
