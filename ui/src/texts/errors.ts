import type { ErrorCode } from '../backend/generated/wire';

/** Every error code. The type refuses to compile when one is missing or too many; a test asks each for its words. */
const known: Record<ErrorCode, true> = {
  locked: true,
  'wrong-passphrase': true,
  'too-soon': true,
  'weak-passphrase': true,
  'bad-label': true,
  'already-set-up': true,
  'not-set-up': true,
  'vault-damaged': true,
  'vault-foreign': true,
  'vault-newer': true,
  'vault-busy': true,
  'turned-back': true,
  'not-encrypted': true,
  'read-only': true,
  'disk-full': true,
  'disk-failed': true,
  'guide-faulty': true,
  'no-such-case': true,
  'case-closed': true,
  'bad-answer': true,
  'text-too-long': true,
  'consent-first': true,
  'card-damaged': true,
  'card-unknown': true,
  'card-wrong-kind': true,
  'card-other-service': true,
  'no-recipient': true,
  'not-agreed': true,
  'no-such-folder': true,
  'folder-read-only': true,
  'folder-full': true,
  'reason-needed': true,
  unexpected: true,
};

/** Every error code of the wire. */
export const errorCodes = Object.keys(known) as ErrorCode[];
