import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress } from 'node:zlib';

/** Brotli's quality: as small as it gets, which takes seconds for the core; or nearly, in a tenth of the time. */
const QUALITY = { best: constants.BROTLI_MAX_QUALITY, good: 9 } as const;

export type PackQuality = keyof typeof QUALITY;

/**
 * Packs parts that follow each other as one brotli stream. Each part has statistics of
 * its own: a core's numbers and texts, packed alike, would take one in a hundred more.
 */
export async function packByBrotli(
	parts: readonly Uint8Array[],
	quality: PackQuality
): Promise<Buffer> {
	const stream = createBrotliCompress({
		params: {
			[constants.BROTLI_PARAM_QUALITY]: QUALITY[quality],
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: parts.reduce((sum, { length }) => sum + length, 0)
		}
	});
	const packed = buffer(stream);
	for (const part of parts) {
		if (!stream.write(part)) await once(stream, 'drain');
		await new Promise<void>((resolve) => {
			stream.flush(resolve);
		});
	}
	stream.end();
	return packed;
}
