import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** For an answer made for one reader: quick. */
const ONCE = 5;
/** For bytes that are sent again and again: a second is spent on them once. */
const OFTEN = 9;

/** Content as it is sent in an encoding. */
export function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
	return compressAt(bytes, encoding, ONCE);
}

/** The same for content that stays while the server runs: compressed once, and better. */
export function compressKept(content: Uint8Array, encoding: Encoding): Promise<Buffer> {
	const known = kept.get(content) ?? new Map<Encoding, Promise<Buffer>>();
	kept.set(content, known);
	const compressed = known.get(encoding) ?? compressAt(asBuffer(content), encoding, OFTEN);
	known.set(encoding, compressed);
	return compressed;
}

const kept = new WeakMap<Uint8Array, Map<Encoding, Promise<Buffer>>>();

async function compressAt(bytes: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
	switch (encoding) {
		case 'br':
			return compressBrotli(bytes, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: quality,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
				}
			});
		case 'gzip':
			return compressGzip(bytes);
		case 'identity':
			return bytes;
		default:
			return encoding satisfies never;
	}
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
	return Buffer.from(buffer, byteOffset, byteLength);
}
