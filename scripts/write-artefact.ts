import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Brotli's quality: as small as it gets, which takes seconds for the core; or nearly, in a tenth of the time. */
const QUALITY = { best: 11, good: 9 } as const;

/** Writes an artefact and, beside it, the same packed by brotli, which the server sends as it is. Gives the packed size in bytes. */
export async function writeArtefact(
	file: string,
	content: string | Uint8Array,
	quality: keyof typeof QUALITY
): Promise<number> {
	const bytes = Buffer.from(content);
	const packed = await compress(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: QUALITY[quality],
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
	writeFileSync(`${file}.br`, packed);
	return packed.length;
}
