/**
 * UTF-8 that someone read as Latin-1 or Windows-1252: "Youâ€™ll", "Â£30k", "PerÃº". Each broken letter is repaired by
 * itself, so that a text which is only partly broken comes out whole; letters that are what they seem are left.
 */
export function repairMojibake(text: string): string {
  const isSuspect = LEADS.some((lead) => text.includes(lead)) && SUSPECT.test(text);
  return isSuspect ? text.replace(BROKEN, decodeBroken) : text;
}

/** The signs that Windows-1252 has in place of the bytes 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TAIL = `[\u0080-\u00bf${WINDOWS}]`;
/** After letters that also stand in real words: no sign that may end one (a blank, a quotation mark, a dash). */
const SURE_TAIL = '[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00be‚ƒ†‡ˆ‰ŠŒŽ˜™šœžŸ„›‹€]';
const LEADS = ['\u00c2', '\u00c3', '\u00c4', '\u00c5', '\u00e2', '\u00f0'];
const SUSPECT = new RegExp(`[\u00c2\u00c3\u00e2\u00f0]${TAIL}|[\u00c4\u00c5]${SURE_TAIL}`);
/** One broken letter, "Å„" for "ń" among them: leads of two, three and four bytes. "Ã»" alone may end a quotation in capitals. */
export const BROKEN_LETTER = `\u00c2[\u0080-\u00bf]|\u00c3(?![\u00a0\u00bb])${TAIL}|[\u00c4\u00c5]${SURE_TAIL}|\u00e2${TAIL}{2}|\u00f0${TAIL}{3}`;
const BROKEN = new RegExp(BROKEN_LETTER, 'g');
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decodeBroken(broken: string): string {
  const bytes = Uint8Array.from(broken, (sign) => {
    const at = WINDOWS.indexOf(sign);
    return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
  });
  try {
    return UTF8.decode(bytes);
  } catch {
    return broken;
  }
}
