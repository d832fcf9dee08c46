/** Speaks Marionette, Firefox's own remote protocol, over a socket: `<byte length>:<json>` both ways. Knows nothing of extensions. */
import { connect } from 'node:net';

/**
 * @typedef {{ send: (command: string, params?: Record<string, unknown>) => Promise<any>, close: () => void }} Marionette
 * `send` answers with the result's value, and throws what Firefox calls an error.
 */

/**
 * Cuts a stream of bytes into messages.
 * @param {(message: unknown) => void} take
 * @returns {(chunk: Buffer) => void}
 */
function framesOf(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      take(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

/**
 * @param {number} port
 * @returns {Promise<Marionette>} after Firefox's greeting
 */
export function openMarionette(port) {
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  const socket = connect(port, '127.0.0.1');
  const fail = (/** @type {Error} */ error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  /** @type {Marionette['send']} */
  const send = (command, params = {}) => {
    const id = ++last;
    const body = JSON.stringify([0, id, command, params]);
    socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };

  return new Promise((resolve, reject) => {
    socket.on('error', (error) => {
      reject(error);
      fail(error);
    });
    socket.on('close', () => fail(new Error('Firefox closed the connection')));
    socket.on('data', framesOf((message) => {
      if (!Array.isArray(message)) return resolve({ send, close: () => socket.destroy() });
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result && Object.keys(result).length === 1 && 'value' in result ? result.value : result);
    }));
  });
}
