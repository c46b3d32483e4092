/** What a source file imports, read from its text. */
import path from 'node:path';

/** One import: `to` is a path from the root for the project's own files, the package's name for others. */
export interface Import {
  to: string;
  own: boolean;
  typeOnly: boolean;
}

const STRING_OR_COMMENT = /(["'`])(?:\\[\s\S]|(?!\1)[^\\])*?\1|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The source without its comments, so that what they say about code is not taken for code. */
export function withoutComments(source: string): string {
  return source.replace(STRING_OR_COMMENT, (found) => (found.startsWith('/') ? ' ' : found));
}

const STATEMENT = /^[ \t]*(import|export)\s+(type\s)?[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm;
const SIDE_EFFECT = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const CALL = /\b(?:import|require|import\.meta\.resolve)\s*\(\s*['"`]([^'"`]+)['"`]/g;

/** `#lib/x.ts` and `./x.ts` become `lib/x.ts`; `node:fs/promises`, `@scope/name/deep` and `name/deep` stay. */
function resolveFrom(file: string, specifier: string): Pick<Import, 'to' | 'own'> {
  if (specifier.startsWith('#')) return { to: path.posix.normalize(specifier.slice(1)), own: true };
  if (specifier.startsWith('.'))
    return { to: path.posix.join(path.posix.dirname(file), specifier), own: true };
  return { to: specifier, own: false };
}

/** All imports of a file; `file` is its path from the root. */
export function readImports(file: string, source: string): Import[] {
  const code = withoutComments(source);
  return [
    ...[...code.matchAll(STATEMENT)].map(([, , type, to = '']) => ({ to, typeOnly: type !== undefined })),
    ...[...code.matchAll(SIDE_EFFECT), ...code.matchAll(CALL)].map(([, to = '']) => ({
      to,
      typeOnly: false,
    })),
  ].map(({ to, typeOnly }) => ({ ...resolveFrom(file, to), typeOnly }));
}
