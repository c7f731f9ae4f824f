import type { Commands, ErrorCode } from './generated/wire';

/** What a command takes. */
export type RequestOf<K extends keyof Commands> = Commands[K][0];
/** What a command answers. */
export type ViewOf<K extends keyof Commands> = Commands[K][1];

/** Nothing to hand over for commands that take nothing. */
type Handed<K extends keyof Commands> = RequestOf<K> extends null ? [] : [request: RequestOf<K>];

/** Carries a command to the use cases: Tauri in the app, a fake in tests. */
export type Carrier = (name: string, request: unknown) => Promise<unknown>;

/** A refusal of the use cases. Its words stand in `errors.ftl`, by `code`. */
export class BackendError extends Error {
  readonly code: ErrorCode;
  /** Whole seconds before another try; 0 where that does not matter. */
  readonly waitSeconds: number;

  constructor(code: ErrorCode, waitSeconds = 0) {
    super(code);
    this.name = 'BackendError';
    this.code = code;
    this.waitSeconds = waitSeconds;
  }
}

let carrier: Carrier | null = null;
let whenLocked: (() => void) | null = null;

/** Names who carries commands. Called once at the start. */
export function connect(to: Carrier): void {
  carrier = to;
}

/** Names what happens when a command finds the session locked behind the window's back. */
export function onLocked(react: () => void): void {
  whenLocked = react;
}

/** Calls a command. Throws `BackendError` and nothing else. */
export async function call<K extends keyof Commands>(name: K, ...handed: Handed<K>): Promise<ViewOf<K>> {
  if (!carrier) throw new BackendError('unexpected');
  try {
    return (await carrier(name, handed[0])) as ViewOf<K>;
  } catch (failure) {
    const error = asError(failure);
    if (error.code === 'locked' && name !== 'lock') whenLocked?.();
    throw error;
  }
}

/** The code of whatever was thrown; `unexpected` for what is not ours. */
export function codeOf(failure: unknown): ErrorCode {
  return failure instanceof BackendError ? failure.code : 'unexpected';
}

function asError(failure: unknown): BackendError {
  if (failure instanceof BackendError) return failure;
  if (typeof failure === 'object' && failure !== null && 'code' in failure) {
    const wait = 'wait_seconds' in failure ? Number(failure.wait_seconds) : 0;
    return new BackendError(failure.code as ErrorCode, Number.isFinite(wait) ? wait : 0);
  }
  return new BackendError('unexpected');
}
