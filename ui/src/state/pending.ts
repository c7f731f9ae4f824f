import type { Attachment } from 'svelte/attachments';

/** Sends what is typed and not sent yet. */
type Flush = () => void | Promise<void>;

const waiting = new Set<Flush>();

/** Registers something to be sent before lock, hide and close. Returns how to take it back. */
export function beforeLeaving(flush: Flush): () => void {
  waiting.add(flush);
  return () => {
    waiting.delete(flush);
  };
}

/**
 * Sends everything typed. Starts all at once, since inputs are read now; waits for the answers at most `limit`
 * milliseconds, since a lock must not hang on a slow disk. True if all arrived.
 */
export async function flushAll(limit = 1000): Promise<boolean> {
  const sent = [...waiting].map(async (flush) => {
    await flush();
  });
  if (sent.length === 0) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const all = Promise.allSettled(sent).then((ends) => ends.every((end) => end.status === 'fulfilled'));
  const arrived = await Promise.race([all, late]);
  clearTimeout(timer);
  return arrived;
}

/** How long a pause in typing counts as rest. */
export const REST_MS = 400;

/**
 * For a text input: `save(text)` after 400 ms of rest, on leaving the input, before lock, hide and close, and when the input
 * goes away. `unsent` says that what stands in it at first was typed before and could not be saved. The input itself is never written to, so that UniKey, Telex and other input methods work.
 *
 *     <Field label={…} value={…} {@attach typed(save)} />
 */
export function typed(
  save: (text: string) => void | Promise<void>,
  unsent = false,
): Attachment<HTMLInputElement | HTMLTextAreaElement> {
  return (input) => {
    let sent: string | null = unsent ? null : input.value;
    let going: Promise<void> = Promise.resolve();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async (text: string) => {
      const before = sent;
      sent = text;
      try {
        await save(text);
      } catch (failure) {
        // Not kept: it stays in the input and is tried again.
        if (sent === text) sent = before;
        throw failure;
      }
    };
    const flush = () => {
      clearTimeout(timer);
      // Nothing new: whoever waits for it waits until it has arrived.
      if (input.value !== sent) going = send(input.value);
      return going;
    };
    const quietly = () => {
      flush().catch(() => {});
    };
    const oninput = () => {
      clearTimeout(timer);
      timer = setTimeout(quietly, REST_MS);
    };
    input.addEventListener('input', oninput);
    input.addEventListener('blur', quietly);
    const forget = beforeLeaving(flush);
    return () => {
      quietly();
      forget();
      input.removeEventListener('input', oninput);
      input.removeEventListener('blur', quietly);
    };
  };
}
