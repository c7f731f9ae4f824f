// The close button of the window, which belongs to a window manager; the virtual display has none. What one would send is sent
// here: the message WM_DELETE_WINDOW of ICCCM 4.2.8.1, in the X protocol's own bytes.
import { connect } from 'node:net';
import { windows } from './dialog.mjs';

const INTERN_ATOM = 16;
const SEND_EVENT = 25;
const GET_INPUT_FOCUS = 43;
const CLIENT_MESSAGE = 33;

/** A connection to an X server on this machine, little-endian, without authority. */
class Display {
  #socket;
  #read = Buffer.alloc(0);
  #waiting = null;

  static async open(screen) {
    const display = new Display();
    display.#socket = connect(`/tmp/.X11-unix/X${screen.replace(/^:/, '')}`);
    await new Promise((resolve, reject) => display.#socket.once('connect', resolve).once('error', reject));
    display.#socket.on('data', (bytes) => {
      display.#read = Buffer.concat([display.#read, bytes]);
      display.#waiting?.();
    });
    display.#socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const head = await display.#take(8);
    if (head[0] !== 1) throw new Error('the display refuses');
    await display.#take(head.readUInt16LE(6) * 4);
    return display;
  }

  async #take(count) {
    while (this.#read.length < count) await new Promise((resolve) => (this.#waiting = resolve));
    const taken = this.#read.subarray(0, count);
    this.#read = this.#read.subarray(count);
    return taken;
  }

  /** Sends a request of whole words; its length is filled in. */
  #send(opcode, ...parts) {
    const request = Buffer.concat([Buffer.from([opcode, 0, 0, 0]), ...parts]);
    request.writeUInt16LE(request.length / 4, 2);
    this.#socket.write(request);
  }

  async atom(name) {
    const text = Buffer.alloc(Math.ceil(name.length / 4) * 4);
    text.write(name, 'latin1');
    this.#send(INTERN_ATOM, words(name.length), text);
    return (await this.#take(32)).readUInt32LE(8);
  }

  /** Sends a window a message of 32-bit words. */
  async message(window, type, ...data) {
    const head = Buffer.from([CLIENT_MESSAGE, 32, 0, 0]);
    const body = words(window, type, ...data, ...Array(5 - data.length).fill(0));
    this.#send(SEND_EVENT, words(window, 0), head, body);
    // The answer to this comes after the message was taken.
    this.#send(GET_INPUT_FOCUS);
    await this.#take(32);
  }

  end() {
    this.#socket.destroy();
  }
}

function words(...numbers) {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => bytes.writeUInt32LE(number, at * 4));
  return bytes;
}

/** Presses the window's own close button. */
export async function pressClose(page) {
  const window = windows(page.screen).find(({ title }) => title === 'Sala');
  if (!window) throw new Error('there is no window to close');
  const display = await Display.open(page.screen);
  try {
    const [type, closes] = [await display.atom('WM_PROTOCOLS'), await display.atom('WM_DELETE_WINDOW')];
    await display.message(Number(window.id), type, closes);
  } finally {
    display.end();
  }
}
