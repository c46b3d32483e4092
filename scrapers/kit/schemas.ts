/** The schemas scrapers share: strict about identity, lenient about everything else. */
import { z } from 'zod';

/** A vendor's id as a string; numbers are accepted, empty ones are not. */
export const id = z.union([z.string().trim().min(1), z.number()]).transform(String);

/** Text, or null when it is absent, blank or no text at all. Numbers become text. */
export const text = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  });

/** A number of things, which some vendors write as text. */
export const wholeNumber = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^\d{1,12}$/)
    .transform(Number),
]);

/** True or false, or null for anything else. */
export const flag = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'boolean' ? value : null));

/** A list of whatever passes `item`; the rest is dropped, and anything but a list is an empty one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .unknown()
    .optional()
    .transform((value): z.output<T>[] => {
      if (!Array.isArray(value)) return [];
      return value.flatMap((entry) => {
        const read = item.safeParse(entry);
        return read.success ? [read.data] : [];
      });
    });
}

/** What passes `shape`, or null. */
export function maybe<T extends z.ZodType>(shape: T) {
  return z
    .unknown()
    .optional()
    .transform((value): z.output<T> | null => {
      const read = shape.safeParse(value);
      return read.success ? read.data : null;
    });
}

/** The rows of an answer, each to be read by `ctx.rows`. */
export const rows = z.array(z.unknown());
