// A connection to the virtual display, for what neither the driver nor xdotool can say or hear: the close button's message,
// and what a program has put into the selections that every other program can read.
import { connect } from 'node:net';

const CREATE_WINDOW = 1;
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const CONVERT_SELECTION = 24;
const SEND_EVENT = 25;
const SELECTION_NOTIFY = 31;
const GET_INPUT_FOCUS = 43;
const CLIENT_MESSAGE = 33;

/** A connection to an X server on this machine, little-endian, without authority. */
export class Display {
  #socket;
  #read = Buffer.alloc(0);
  #waiting = null;
  #own;
  #root;

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
    const about = await display.#take(head.readUInt16LE(6) * 4);
    display.#own = about.readUInt32LE(4) + 1;
    const vendor = Math.ceil(about.readUInt16LE(16) / 4) * 4;
    display.#root = about.readUInt32LE(32 + vendor + about[21] * 8);
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

  /**
   * What stands in a selection (`PRIMARY`, `CLIPBOARD`), as any program of this display can read it: null if nobody gives
   * anything.
   */
  async selection(name) {
    const [selection, target, property] = [
      await this.atom(name),
      await this.atom('UTF8_STRING'),
      await this.atom('SALA'),
    ];
    const sizes = Buffer.alloc(12);
    sizes.writeUInt16LE(1, 4);
    sizes.writeUInt16LE(1, 6);
    sizes.writeUInt16LE(2, 10); // input only
    this.#send(CREATE_WINDOW, words(this.#own, this.#root), sizes, words(0, 0));
    this.#send(CONVERT_SELECTION, words(this.#own, selection, target, property, 0));
    const event = await this.#take(32);
    if ((event[0] & 0x7f) !== SELECTION_NOTIFY) throw new Error(`the display says ${event[0]}`);
    if (event.readUInt32LE(20) === 0) return null;
    this.#send(GET_PROPERTY, words(this.#own, property, 0, 0, 1 << 16));
    const head = await this.#take(32);
    const value = await this.#take(head.readUInt32LE(4) * 4);
    return value.subarray(0, head.readUInt32LE(16)).toString();
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
