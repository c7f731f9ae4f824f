/** The text sizes, in percent. */
export const sizes: readonly number[] = [100, 125, 150, 200];

/** The size one step larger or smaller; 0 for the normal one. */
export function nextSize(now: number, step: -1 | 0 | 1): number {
  if (step === 0) return 100;
  const at = sizes.indexOf(now);
  return sizes[Math.min(Math.max((at < 0 ? 0 : at) + step, 0), sizes.length - 1)] ?? 100;
}
