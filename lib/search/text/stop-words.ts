/**
 * Words that narrow nothing. They are indexed, so that "head of sales" can be looked for in quotation marks; outside of them
 * they are passed over, unless nothing else was typed. `it`, `us`, `go` and `can` are not among them: they name things here.
 */
const words =
  'a an and are as at be by for from in is of on or our that the their this to was we were will with you your' +
  ' der die das den dem des ein eine einen einem einer eines und oder mit fur von vom zu zum zur im auf bei wir sie ihr ist sind als';

const stopWords = new Set(words.split(' '));

export const isStopWord = (word: string) => stopWords.has(word);
