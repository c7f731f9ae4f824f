/** A date as it is typed: three fields, each of which may be empty. */
export interface Typed {
  day: string;
  month: string;
  year: string;
  /** Not exactly. */
  about: boolean;
}

/** The years from which a year is taken for one of the Buddhist era. */
const BUDDHIST_FROM = 2400;
/** 2569 of the Buddhist era is 2026 (Thailand's count, after 1941). */
const BUDDHIST_AHEAD = 543;

/** Lao and Thai figures as Latin ones, and nothing but figures. */
export function figures(text: string): string {
  return text
    .replace(/[\u0e50-\u0e59]/gu, (c) => String(c.charCodeAt(0) - 0x0e50))
    .replace(/[\u0ed0-\u0ed9]/gu, (c) => String(c.charCodeAt(0) - 0x0ed0))
    .trim();
}

/** The common year, if a year is plainly of the Buddhist era. */
export function commonYear(year: string): string | null {
  const number = Number(figures(year));
  return Number.isInteger(number) && number >= BUDDHIST_FROM && number < 2800
    ? String(number - BUDDHIST_AHEAD)
    : null;
}

/**
 * The date as EDTF level 1 (`2025`, `2025-03~`, `2025-03-14`); empty if nothing was typed, null if it is no date of the
 * calendar. What is not known is left out, and a day without a month is no date.
 */
export function toEdtf(typed: Typed): string | null {
  const [year, month, day] = [figures(typed.year), figures(typed.month), figures(typed.day)];
  if (!year && !month && !day) return '';
  if (!/^\d{4}$/.test(year) || (day && !month)) return null;
  if ([month, day].some((part) => part !== '' && !/^\d{1,2}$/.test(part))) return null;
  const [m, d] = [Number(month), Number(day)];
  if (month && (m < 1 || m > 12)) return null;
  if (day && (d < 1 || d > daysIn(Number(year), m))) return null;
  const parts = [year, month && month.padStart(2, '0'), day && day.padStart(2, '0')].filter(Boolean);
  return parts.join('-') + (typed.about ? '~' : '');
}

/** What stood in the fields for an EDTF date. */
export function fromEdtf(date: string): Typed {
  const [year = '', month = '', day = ''] = date.replace(/[~?%]$/, '').split('-');
  const known = (part: string) => (/^\d+$/.test(part) ? part : '');
  return { year: known(year), month: known(month), day: known(day), about: /[~?%]$/.test(date) };
}

function daysIn(year: number, month: number): number {
  if ([4, 6, 9, 11].includes(month)) return 30;
  if (month !== 2) return 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
