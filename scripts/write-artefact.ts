import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packByBrotli, type PackQuality } from './pack-by-brotli.ts';

/** Writes an artefact, given whole or in parts, and, beside it, the same packed by brotli, which the server sends as it is. Gives the packed size in bytes. */
export async function writeArtefact(
	file: string,
	content: string | readonly Uint8Array[],
	quality: PackQuality
): Promise<number> {
	const parts = typeof content === 'string' ? [Buffer.from(content)] : content;
	const packed = await packByBrotli(parts, quality);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, Buffer.concat(parts));
	writeFileSync(`${file}.br`, packed);
	return packed.length;
}
