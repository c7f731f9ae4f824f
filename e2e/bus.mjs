// A message bus of the test's own, on which it plays the parts of the machine: about to sleep, screen locked. D-Bus over a
// Unix socket; only the few messages that are needed.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { until } from './webdriver.mjs';

const CALL = 1;
const SIGNAL = 4;

/** Grows a message; numbers and lengths stand at multiples of their size. */
class Bytes {
  #parts = [];
  length = 0;

  add(bytes) {
    this.#parts.push(bytes);
    this.length += bytes.length;
    return this;
  }

  align(to) {
    return this.add(Buffer.alloc((to - (this.length % to)) % to));
  }

  number(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return this.align(4).add(bytes);
  }

  text(value) {
    return this.number(Buffer.byteLength(value)).add(Buffer.from(`${value}\0`));
  }

  signature(value) {
    return this.add(Buffer.from([value.length])).add(Buffer.from(`${value}\0`));
  }

  whole() {
    return Buffer.concat(this.#parts);
  }
}

function bodyOf(signature, values) {
  const body = new Bytes();
  [...signature].forEach((kind, at) => {
    if (kind === 's') body.text(values[at]);
    else body.number(Number(values[at]));
  });
  return body.whole();
}

function encode(type, serial, { path, interface: of, member, destination, signature = '', values = [] }) {
  const body = bodyOf(signature, values);
  const fields = new Bytes();
  const field = (code, kind, value) => {
    if (!value) return;
    fields
      .align(8)
      .add(Buffer.from([code]))
      .signature(kind);
    if (kind === 'g') fields.signature(value);
    else fields.text(value);
  };
  field(1, 'o', path);
  field(2, 's', of);
  field(3, 's', member);
  field(6, 's', destination);
  field(8, 'g', signature);
  const head = new Bytes().add(Buffer.from([0x6c, type, 0, 1])).number(body.length);
  head.number(serial).number(fields.length).add(fields.whole()).align(8);
  return Buffer.concat([head.whole(), body]);
}

/** One connection to the bus, with a name of its own. */
class Voice {
  #serial = 0;
  #socket;

  static async of(path, name) {
    const voice = new Voice();
    voice.#socket = connect(path);
    await new Promise((resolve, reject) => voice.#socket.once('connect', resolve).once('error', reject));
    const uid = Buffer.from(String(process.getuid())).toString('hex');
    voice.#socket.write(`\0AUTH EXTERNAL ${uid}\r\n`);
    const answer = await new Promise((resolve) => voice.#socket.once('data', resolve));
    if (!String(answer).startsWith('OK')) throw new Error(`the bus refuses: ${answer}`);
    voice.#socket.write('BEGIN\r\n');
    voice.#socket.resume();
    const bus = {
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      destination: 'org.freedesktop.DBus',
    };
    voice.#send(CALL, { ...bus, member: 'Hello' });
    voice.#send(CALL, { ...bus, member: 'RequestName', signature: 'su', values: [name, 0] });
    return voice;
  }

  #send(type, message) {
    this.#serial += 1;
    this.#socket.write(encode(type, this.#serial, message));
  }

  /** Tells everybody who listens. */
  signal(path, of, member, ...yes) {
    const signature = yes.map(() => 'b').join('');
    this.#send(SIGNAL, { path, interface: of, member, signature, values: yes });
  }

  end() {
    this.#socket.destroy();
  }
}

/** A bus in `folder`, and who speaks on it. */
export async function ownBus(folder) {
  const path = join(folder, 'bus');
  const address = `unix:path=${path}`;
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', `--address=${address}`], {
    stdio: 'ignore',
  });
  const login = await until('the bus', () => Voice.of(path, 'org.freedesktop.login1'));
  const saver = await Voice.of(path, 'org.gnome.ScreenSaver');
  return {
    environment: { DBUS_SYSTEM_BUS_ADDRESS: address, DBUS_SESSION_BUS_ADDRESS: address },
    /** The machine is about to sleep. */
    sleep: () =>
      login.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager', 'PrepareForSleep', true),
    /** Somebody locked the session of this seat. */
    lockSession: () =>
      login.signal('/org/freedesktop/login1/session/_31', 'org.freedesktop.login1.Session', 'Lock'),
    /** The screen saver covers the screen, or does not any more. */
    coverScreen: (covered = true) =>
      saver.signal('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', covered),
    end() {
      login.end();
      saver.end();
      daemon.kill();
    },
  };
}
